import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';

interface Props {
  readonly action: 'reach-milestone' | 'waive-milestone';
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** Reports a milestone as reached, or waives it. */
export function MilestoneDialog({ action, request, onClose }: Props) {
  const { t } = useWording();
  const open = (request.plan?.milestones ?? []).filter(
    ({ milestoneId }) => !(milestoneId in request.milestonesDone),
  );
  const [chosen, setChosen] = useState(open[0]?.milestoneId ?? '');
  const draft = useLocalDraft(`${request.requestId}.${action}`, '');
  const isReached = action === 'reach-milestone';
  const words = draft.value.trim();
  const isComplete = chosen !== '' && (isReached || words !== '');
  return (
    <ActionDialog
      title={t(`action.${action}`)}
      explanation={t(`actionText.${action}`)}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        isComplete
          ? {
              service: 'intake',
              path: `/v1/requests/${request.requestId}/milestones/${chosen}/${isReached ? 'reach' : 'waive'}`,
              version: request.version,
              body: isReached ? { ...(words !== '' && { note: words }) } : { reason: words },
            }
          : undefined
      }
    >
      <NativeSelect
        label={t('field.milestone')}
        value={chosen}
        data={open.map(({ milestoneId, title }) => ({ value: milestoneId, label: title }))}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
        }}
      />
      <Textarea
        label={t(isReached ? 'field.note' : 'field.reason')}
        required={!isReached}
        autosize
        minRows={2}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
    </ActionDialog>
  );
}
