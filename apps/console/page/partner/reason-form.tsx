import { Stack, Textarea } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly invitation: InvitationView;
  readonly action: 'retract' | 'answer-clarification';
  readonly onClose: () => void;
}

/** An answer that is one text: to a question, or why a promise is taken back. */
export function ReasonForm({ invitation, action, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${invitation.invitationId}.${action}`, '');
  const send = useChange(() => {
    draft.forget();
    onClose();
  });
  const name = action === 'retract' ? 'reason' : 'answer';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({
          service: 'matching',
          path: `/v1/invitations/${invitation.invitationId}/${action}`,
          version: invitation.version,
          body: { [name]: draft.value.trim() },
        });
      }}
    >
      <Stack>
        <Textarea
          label={t(`field.${name}`)}
          required
          autosize
          autoFocus
          minRows={3}
          value={draft.value}
          onChange={({ currentTarget }) => {
            draft.change(currentTarget.value);
          }}
        />
        <ProblemAlert error={send.error} />
        <FormButtons
          label={t(action === 'retract' ? 'partner.retract' : 'partner.answer')}
          isSending={send.isPending}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
