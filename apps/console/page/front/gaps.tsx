import { Group, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, matching } from '../api/clients.js';
import type { GapView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { GapCard } from './gap-card.js';
import { GapFilters } from './gap-filters.js';
import { gapGroups } from './gap-groups.js';
import type { GapSearch } from './gap-search.js';
import { GapTable } from './gap-table.js';

const MOST = 200;

const route = getRouteApi('/gaps');

/** Which single further offer would unlock most requests; the filters stand in the address. */
export function Gaps() {
  const { t } = useWording();
  const search = route.useSearch();
  const query = useQuery({
    queryKey: ['gaps', search],
    queryFn: () => readGaps(search),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack>
      <Title order={1}>{t('gaps.title')}</Title>
      <Text>{t('gaps.text')}</Text>
      <Group gap="xs">
        <Text>{t('gaps.offerText')}</Text>
        <Link to="/offers">{t('gaps.offerThis')}</Link>
      </Group>
      <GapFilters search={search} />
      <Loaded query={query}>{({ items }) => <Found gaps={items} />}</Loaded>
    </Stack>
  );
}

function readGaps({ kind, objective, place, language }: GapSearch) {
  const query = {
    kind: kind as GapView['kind'] | undefined,
    objective: objective === undefined ? undefined : Number(objective),
    place,
    language,
  };
  return answerOf(matching.GET('/v1/gap-map', { params: { query: { ...query, most: MOST } } }));
}

function Found({ gaps }: { readonly gaps: readonly GapView[] }) {
  const { t } = useWording();
  if (gaps.length === 0) return <p className="empty">{t('gaps.none')}</p>;
  const most = Math.max(...gaps.map(({ requests }) => requests));
  return (
    <>
      <ol className="card-list grid" style={{ '--least': '22rem' } as React.CSSProperties}>
        {gapGroups(gaps).map((group) => (
          <GapCard key={JSON.stringify(group)} group={group} most={most} />
        ))}
      </ol>
      <details>
        <summary>{t('table')}</summary>
        <GapTable gaps={gaps} />
      </details>
    </>
  );
}
