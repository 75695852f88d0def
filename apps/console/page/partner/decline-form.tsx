import { Stack } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { DeclineFields } from './decline-fields.js';
import { reasonOf } from './decline-reason.js';

interface Props {
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** Says no with a code, so that the reasons of all can be counted. */
export function DeclineForm({ invitation, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${invitation.invitationId}.decline`, { reasonCode: '', comment: '' });
  const decline = useChange(() => {
    draft.forget();
    onClose();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decline.mutate({
          service: 'matching',
          path: `/v1/invitations/${invitation.invitationId}/decline`,
          version: invitation.version,
          body: reasonOf(draft.value),
        });
      }}
    >
      <Stack>
        <DeclineFields value={draft.value} onChange={draft.change} />
        <ProblemAlert error={decline.error} />
        <FormButtons label={t('partner.decline')} isSending={decline.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
