import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';
import {
  ACTION_FORMS,
  filledIn,
  missingIn,
  type ActionField,
  type ActionForm,
  type SimpleAction,
  type Values,
} from './action-forms.js';

interface Props {
  readonly action: SimpleAction;
  readonly request: RequestView;
  readonly onClose: () => void;
}

const EMPTY: Values = {};

/** An action whose form is a few fields. */
export function SimpleActionDialog({ action, request, onClose }: Props) {
  const { t } = useWording();
  const form: ActionForm = ACTION_FORMS[action];
  const draft = useLocalDraft(`${request.requestId}.${action}`, EMPTY);
  const values = filledIn(draft.value);
  const isComplete = missingIn(form, values).length === 0;
  const intent = {
    service: 'intake' as const,
    path: `/v1/requests/${request.requestId}/${form.path?.(request) ?? action}`,
    version: request.version,
    body: bodyOf(form, values, request),
  };
  return (
    <ActionDialog
      title={t(`action.${action}`)}
      explanation={t(`actionText.${action}`)}
      isGrave={form.isGrave === true}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={isComplete ? intent : undefined}
    >
      {form.fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={draft.value[field.name] ?? ''}
          onChange={(value) => {
            draft.change({ ...draft.value, [field.name]: value });
          }}
        />
      ))}
    </ActionDialog>
  );
}

/** An action without a body sends none: a route that takes none refuses one. */
function bodyOf(form: ActionForm, values: Values, request: RequestView): unknown {
  if (form.body !== undefined) return form.body(values, request);
  return form.fields.length === 0 ? undefined : values;
}

interface FieldProps {
  readonly field: ActionField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldInput({ field, value, onChange }: FieldProps) {
  const { t } = useWording();
  const label = t(`field.${field.name}`);
  const required = !('optional' in field);
  if (field.kind === 'choice')
    return (
      <NativeSelect
        label={label}
        required={required}
        value={value}
        data={[
          { value: '', label: t('choose') },
          ...field.options.map((option) => ({
            value: option,
            label: t(`${field.words}.${option}` as 'needMet.yes'),
          })),
        ]}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    );
  const common = {
    label,
    required,
    value,
    description: field.name === 'questions' ? t('field.questionsHelp') : undefined,
  };
  return field.kind === 'area' ? (
    <Textarea
      {...common}
      autosize
      minRows={3}
      maxLength={4000}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  ) : (
    <TextInput
      {...common}
      maxLength={300}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
