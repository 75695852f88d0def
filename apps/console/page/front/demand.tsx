import { Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { answerOf, intake } from '../api/clients.js';
import type { DemandView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { DemandChart } from './demand-chart.js';
import { DemandLegend } from './demand-legend.js';
import { DEMAND_BY } from './demand-by.js';
import { Downloads } from './downloads.js';
import { RegisterFilters } from './register-filters.js';
import { registerQueryOf, type RegisterSearch } from './register-search.js';

const route = getRouteApi('/demand');

const Flows = lazy(async () => ({ default: (await import('./flows.js')).Flows }));

/** What States ask for and what has come of it, the way of the money, and all of it to take away. */
export function Demand() {
  const { t } = useWording();
  const { uses, ...search } = route.useSearch();
  const query = useQuery({
    queryKey: ['demand', search],
    queryFn: () =>
      answerOf(intake.GET('/v1/statistics/demand', { params: { query: registerQueryOf(search) } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="lg">
      <Title order={1}>{t('figures.title')}</Title>
      <Text>{t('figures.text')}</Text>
      <RegisterFilters search={search} to="/demand" />
      <Loaded query={query}>{(demand) => <Charts demand={demand} search={search} />}</Loaded>
      <Suspense>
        <Flows uses={uses} />
      </Suspense>
      <Downloads search={search} />
    </Stack>
  );
}

interface ChartsProps {
  readonly demand: DemandView;
  readonly search: RegisterSearch;
}

function Charts({ demand, search }: ChartsProps) {
  const { t, number, instant } = useWording();
  const { requests, open, met } = demand;
  const figures = [
    [t('landing.requests'), requests],
    [t('figures.open'), open],
    [t('figures.met'), met],
    [t('figures.ended'), requests - open - met],
  ] as const;
  return (
    <>
      <dl className="figures figures-row" aria-label={t('figures.title')}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed">
        {t('figures.asOf', { instant: instant(demand.asOf) })} {t('figures.severalTimes')}
      </Text>
      {requests === 0 ? (
        <p className="empty">{t('register.none')}</p>
      ) : (
        <>
          <DemandLegend />
          <div className="charts">
            {DEMAND_BY.map((by) => (
              <DemandChart key={by} by={by} counts={demand[by]} search={search} />
            ))}
          </div>
        </>
      )}
    </>
  );
}
