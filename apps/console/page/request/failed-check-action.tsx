import { Text, Textarea } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';
import type { EligibilityCheckName } from './eligibility-check-names.js';

interface Props {
  readonly check: EligibilityCheckName;
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** The desk records that a check has failed, and why. */
export function FailedCheckDialog({ check, request, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${request.requestId}.check.${check}`, '');
  const note = draft.value.trim();
  return (
    <ActionDialog
      title={t('eligibility.failed')}
      explanation={t('eligibility.failText')}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        note === ''
          ? undefined
          : {
              service: 'intake',
              path: `/v1/requests/${request.requestId}/checks`,
              version: request.version,
              body: { check, passed: false, note },
            }
      }
    >
      <Text fw={600}>{t(`check.${check}`)}</Text>
      <Textarea
        label={t('field.note')}
        required
        autosize
        minRows={3}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
    </ActionDialog>
  );
}
