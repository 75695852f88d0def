import { Textarea } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';

interface Props {
  readonly title: string;
  readonly explanation: string;
  /** Where the reason is sent. */
  readonly path: string;
  readonly request: Pick<RequestView, 'version'>;
  readonly onClose: () => void;
}

/** Asks why something is not to stay; others read the reason. */
export function ReasonDialog({ title, explanation, path, request, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(path, '');
  const reason = draft.value.trim();
  return (
    <ActionDialog
      title={title}
      explanation={explanation}
      isGrave
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        reason === '' ? undefined : { service: 'intake', path, version: request.version, body: { reason } }
      }
    >
      <Textarea
        label={t('field.reason')}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
    </ActionDialog>
  );
}
