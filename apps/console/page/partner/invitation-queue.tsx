import { Stack, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { Capacity } from './capacity.js';
import { OpenQueue } from './open-queue.js';
import { useQueueCounts, useQueueNews } from './queue-queries.js';
import { countIn, firstQueue, QUEUE_VIEWS, type QueueCounts, type QueueView } from './queue-views.js';
import { WaitingLink } from './waiting-link.js';

/** A coordinator's queues: lists to go through by keyboard, and the invitation that is open beside them. */
export function InvitationQueue() {
  const { t } = useWording();
  const news = useQueueNews();
  const counts = useQueueCounts(news);
  return (
    <Stack>
      <Title order={1}>{t('navigation.invitations')}</Title>
      <Capacity />
      <Loaded query={counts}>{(found) => <Queues counts={found} news={news} />}</Loaded>
    </Stack>
  );
}

interface Props {
  readonly counts: QueueCounts;
  readonly news: number | false;
}

function Queues({ counts, news }: Props) {
  const { t, number } = useWording();
  // Where one begins stays where it is, also when the last item leaves it.
  const [view, setView] = useState<QueueView>(() => firstQueue(counts));
  const label = (one: QueueView) => {
    const count = countIn(one, counts);
    return count === undefined ? t(`queue.${one}`) : `${t(`queue.${one}`)} (${number(count)})`;
  };
  return (
    <>
      <WaitingLink what="gifts" count={counts.giftCompletions} />
      <WaitingLink what="consortia" count={counts.memberships} />
      <Text size="sm" c="dimmed">
        {t('partner.keys')}
      </Text>
      <Tabs
        value={view}
        onChange={(value) => {
          setView(value as QueueView);
        }}
      >
        <Tabs.List aria-label={t('partner.queues')}>
          {QUEUE_VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {label(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {QUEUE_VIEWS.map((one) => (
          <Tabs.Panel key={one} value={one} pt="md">
            {one === view && <OpenQueue view={one} news={news} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
