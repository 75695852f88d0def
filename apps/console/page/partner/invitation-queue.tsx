import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { InvitationView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { InvitationList } from './invitation-list.js';
import { InvitationPanel } from './invitation-panel.js';
import { QUEUES, queueOf, type Queue } from './invitation-groups.js';
import { useInvitations } from './use-invitations.js';
import { useQueueKeys } from './use-queue-keys.js';

/** A coordinator's invitations: a list to go through by keyboard, and the one that is open beside it. */
export function InvitationQueue() {
  const { t } = useWording();
  const query = useInvitations();
  return (
    <Stack>
      <Title order={1}>{t('navigation.invitations')}</Title>
      <Loaded query={query}>{(items) => <Queues items={items} />}</Loaded>
    </Stack>
  );
}

function Queues({ items }: { readonly items: readonly InvitationView[] }) {
  const { t, number } = useWording();
  const [queue, setQueue] = useState<Queue>('to-answer');
  const [openId, setOpenId] = useState<string>();
  const shown = items.filter((one) => queueOf(one) === queue);
  // What is open stays open when answering has moved it to another queue.
  const open = items.find(({ invitationId }) => invitationId === openId) ?? shown[0];
  useQueueKeys(shown, open, setOpenId);
  return (
    <>
      <SegmentedControl
        aria-label={t('partner.queues')}
        value={queue}
        onChange={(value) => {
          setQueue(value as Queue);
          setOpenId(undefined);
        }}
        data={QUEUES.map((value) => ({
          value,
          label: `${t(`queue.${value}`)} (${number(items.filter((one) => queueOf(one) === value).length)})`,
        }))}
        style={{ alignSelf: 'flex-start', flexWrap: 'wrap' }}
      />
      <Text size="sm" c="dimmed">
        {t('partner.keys')}
      </Text>
      <div className="queue">
        <InvitationList items={shown} openId={open?.invitationId} onOpen={setOpenId} />
        {open !== undefined && <InvitationPanel key={open.invitationId} invitation={open} />}
      </div>
    </>
  );
}
