import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

const CODES = [
  'out-of-theme',
  'out-of-geography',
  'no-capacity-now',
  'amount',
  'timing',
  'language',
  'policy',
  'already-supporting',
  'need-unclear',
  'other',
] as const;

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
  const { reasonCode, comment } = draft.value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decline.mutate({
          service: 'matching',
          path: `/v1/invitations/${invitation.invitationId}/decline`,
          version: invitation.version,
          body: { reasonCode, ...(comment.trim() !== '' && { comment: comment.trim() }) },
        });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('field.reasonCode')}
          required
          autoFocus
          value={reasonCode}
          data={[
            { value: '', label: t('choose') },
            ...CODES.map((value) => ({ value, label: t(`declineCode.${value}`) })),
          ]}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, reasonCode: currentTarget.value });
          }}
        />
        <Textarea
          label={t('field.comment')}
          autosize
          value={comment}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, comment: currentTarget.value });
          }}
        />
        <ProblemAlert error={decline.error} />
        <Group>
          <Button type="submit" loading={decline.isPending}>
            {t('partner.decline')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
