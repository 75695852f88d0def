import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../parts/loaded.js';
import { useRequests } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { ByTurn } from '../work/state-work.js';
import { isToAnswer } from './invitation-groups.js';
import { useInvitations } from './use-invitations.js';

/** A provider's coordinator: invitations to answer, then the requests it takes part in. */
export function PartnerWork() {
  const { t, number } = useWording();
  const invitations = useInvitations();
  const requests = useRequests();
  return (
    <Stack>
      <Title order={1}>{t('work.title')}</Title>
      <Loaded query={invitations}>
        {(items) => (
          <Text>
            <Link to="/invitations">
              {t('partner.toAnswer', {
                count: items.filter(isToAnswer).length,
                number: number(items.filter(isToAnswer).length),
              })}
            </Link>
          </Text>
        )}
      </Loaded>
      <Loaded query={requests as never}>
        {() => <ByTurn requests={(requests.data?.pages ?? []).flatMap(({ items }) => items)} />}
      </Loaded>
    </Stack>
  );
}
