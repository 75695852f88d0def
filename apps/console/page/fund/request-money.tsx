import { Text } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Facts } from '../parts/facts.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useAllocationsOf } from './funding-queries.js';
import { Tranches } from './tranches.js';

const SEES = ['finance', 'committee', 'auditor', 'focal-point', 'coordinator'];

/** The money of a request: what it needs, what is missing, what the fund gives and how it goes out. */
export function RequestMoney({ request }: { readonly request: RequestView }) {
  const { t, money } = useWording();
  const { roles } = usePerson();
  const isThere = request.allocations.length > 0 && roles.some((role) => SEES.includes(role));
  const allocations = useAllocationsOf(request.requestId, isThere);
  if (request.money === undefined) return null;
  return (
    <>
      <Section title={t('money.title')}>
        <Facts
          facts={[
            [t('money.total'), money(request.money.total)],
            [t('money.gap'), money(request.money.gap)],
            [t('money.committed'), money(request.money.committed)],
          ]}
        />
        {request.allocations.map(({ allocationId, standing, amount }) => (
          <Text key={allocationId} size="sm">
            {t('money.allocation')}: {t(`allocationStanding.${standing}`)} {amount && money(amount)}
          </Text>
        ))}
      </Section>
      <NotLoaded title={t('navigation.allocations')} query={allocations} />
      {allocations.data?.items.map((allocation) => (
        <Tranches key={allocation.allocationId} allocation={allocation} />
      ))}
    </>
  );
}
