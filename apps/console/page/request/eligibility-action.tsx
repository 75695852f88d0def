import { Switch } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { BothVersions } from '../parts/both-versions.js';
import { useSharedDraft } from '../parts/use-shared-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';
import { ELIGIBILITY_CHECKS, type EligibilityCheckName } from './eligibility-check-names.js';
import { useWhoChanged } from './use-who-changed.js';

interface Props {
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** The desk records at once what it has found in order; what is not, it records on its own, with a reason. */
export function EligibilityDialog({ request, onClose }: Props) {
  const { t } = useWording();
  const actor = useWhoChanged(request, 'eligibility-checked');
  const draft = useSharedDraft<Record<string, boolean>>(`${request.requestId}.checks`, {
    theirs: Object.fromEntries(request.checks.map(({ check, passed }) => [check, passed])),
  });
  const passed = ELIGIBILITY_CHECKS.filter((check) => draft.value[check] === true);
  return (
    <ActionDialog
      title={t('action.check-eligibility')}
      explanation={t('actionText.check-eligibility')}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        passed.length === 0 || draft.overtaken !== undefined
          ? undefined
          : {
              service: 'intake',
              path: `/v1/requests/${request.requestId}/check-eligibility`,
              version: request.version,
              body: { checks: passed.map((check) => ({ check, passed: true })) },
            }
      }
    >
      {ELIGIBILITY_CHECKS.map((check) => (
        <Switch
          key={check}
          label={t(`check.${check}`)}
          checked={draft.value[check] === true}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, [check]: currentTarget.checked });
          }}
        />
      ))}
      {draft.overtaken !== undefined && (
        <BothVersions
          actor={actor}
          versions={draft.overtaken}
          nameOf={({ field }) => t(`check.${field as EligibilityCheckName}`)}
          said={(isPassed) => (isPassed === undefined ? '—' : t(isPassed === true ? 'yes' : 'no'))}
          onChoose={draft.goOnWith}
        />
      )}
    </ActionDialog>
  );
}
