import { Switch } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';

const CHECKS = [
  'member-state',
  'within-the-compact',
  'national-ownership',
  'not-a-duplicate',
  'no-personal-data',
] as const;

interface Props {
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** The desk records what it has checked. */
export function EligibilityDialog({ request, onClose }: Props) {
  const { t } = useWording();
  const known = Object.fromEntries(request.checks.map(({ check, passed }) => [check, passed]));
  const draft = useLocalDraft<Record<string, boolean>>(`${request.requestId}.checks`, known);
  return (
    <ActionDialog
      title={t('action.check-eligibility')}
      explanation={t('actionText.check-eligibility')}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={{
        service: 'intake',
        path: `/v1/requests/${request.requestId}/check-eligibility`,
        version: request.version,
        body: { checks: CHECKS.map((check) => ({ check, passed: draft.value[check] === true })) },
      }}
    >
      {CHECKS.map((check) => (
        <Switch
          key={check}
          label={t(`check.${check}`)}
          checked={draft.value[check] === true}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, [check]: currentTarget.checked });
          }}
        />
      ))}
    </ActionDialog>
  );
}
