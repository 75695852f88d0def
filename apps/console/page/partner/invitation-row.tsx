import { Button, Checkbox, Group, Text } from '@mantine/core';
import { memo } from 'react';
import type { InvitationView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Due } from '../request/due.js';
import { useWording } from '../wording/use-wording.js';
import { useQueueWork } from './use-queue-work.js';
import { WorkProblem } from './work-problem.js';

interface Props {
  readonly invitation: InvitationView;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** It is to be declined in a moment. */
  readonly isHeld: boolean;
  readonly onOpen: (invitationId: string) => void;
  readonly onSelect: (invitationId: string) => void;
}

/** An invitation in the list of a queue, with who works on it; drawn again only when it has changed, not as it scrolls. */
export const InvitationRow = memo(function InvitationRow(props: Props) {
  const { invitation, isOpen, isSelected, isHeld, onOpen, onSelect } = props;
  const { t, countries } = useWording();
  const { invitationId, requestTitle, work } = invitation;
  return (
    <div className="queue-row" data-open={isOpen} data-held={isHeld}>
      <Checkbox
        aria-label={t('coordinator.select', { title: requestTitle })}
        checked={isSelected}
        disabled={isHeld || !invitation.allowedActions.includes('decline')}
        onChange={() => {
          onSelect(invitationId);
        }}
      />
      <div className="queue-row-body">
        <button
          type="button"
          className="queue-row-open"
          aria-current={isOpen}
          onClick={() => {
            onOpen(invitationId);
          }}
        >
          <Text fw={600} lineClamp={2} component="span">
            {requestTitle}
          </Text>
          <Text size="sm" component="span">
            {countries(invitation.requestingStates)} · {t(`kind.${invitation.needItem.kind}`)} ·{' '}
            {t(`invitationStatus.${invitation.status}`)}
          </Text>
          <Text size="sm" c="dimmed" component="span">
            <Due dueAt={work?.dueAt ?? invitation.confirmBy ?? invitation.respondBy} />
          </Text>
        </button>
        {isHeld ? (
          <Text size="sm" fs="italic">
            {t('coordinator.isHeld')}
          </Text>
        ) : (
          <Worker invitation={invitation} />
        )}
      </div>
    </div>
  );
});

function Worker({ invitation }: { readonly invitation: InvitationView }) {
  const { t } = useWording();
  const { id } = usePerson();
  const work = useQueueWork(invitation);
  const { turn, assignee } = invitation.work ?? {};
  if (turn !== 'provider') return null;
  const isMine = assignee?.id === id;
  const act = (action: 'claim' | 'release') => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t(`coordinator.${action}Named`, { title: invitation.requestTitle })}
      loading={work.isPending}
      onClick={() => {
        work.mutate({ action });
      }}
    >
      {t(`coordinator.${action}`)}
    </Button>
  );
  return (
    <>
      <Group gap="xs">
        {assignee !== undefined && (
          <Text size="sm">
            {isMine ? t('coordinator.yours') : t('coordinator.theirs', { name: assignee.name })}
          </Text>
        )}
        {assignee === undefined && act('claim')}
        {isMine && act('release')}
      </Group>
      <WorkProblem error={work.error} />
    </>
  );
}
