import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { ByTurn } from '../work/by-turn.js';
import { useQueueCounts, useQueueNews } from './queue-queries.js';
import { WaitingLink } from './waiting-link.js';

/** A provider's coordinator: invitations to answer, then the requests it takes part in. */
export function PartnerWork() {
  const { t, number } = useWording();
  const counts = useQueueCounts(useQueueNews());
  return (
    <Stack>
      <Title order={1}>{t('work.title')}</Title>
      <Loaded query={counts}>
        {({ mine, unassigned, dueSoon, giftCompletions, memberships }) => (
          <>
            <Text>
              <Link to="/invitations">
                {t('partner.toAnswer', { count: mine + unassigned, number: number(mine + unassigned) })}
              </Link>{' '}
              {t('coordinator.waiting', {
                mine: number(mine),
                unassigned: number(unassigned),
                dueSoon: number(dueSoon),
              })}
            </Text>
            <WaitingLink what="gifts" count={giftCompletions} />
            <WaitingLink what="consortia" count={memberships} />
          </>
        )}
      </Loaded>
      <ByTurn />
    </Stack>
  );
}
