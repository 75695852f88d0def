import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, matching } from '../api/clients.js';
import type { AgreementRegisterEntry } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { useWording } from '../wording/use-wording.js';
import { AgreementFilters } from './agreement-filters.js';
import { PartnerLinks, statesOf } from './agreement-parties.js';
import { agreementQueryOf, type AgreementSearch } from './agreement-search.js';

const route = getRouteApi('/agreements');

/** The public register of partnership agreements; its filters stand in the address. */
export function Agreements() {
  const { t } = useWording();
  const search = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ['agreement-register', search],
    queryFn: ({ pageParam }) => readPage(search, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const entries = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack>
      <Title order={1}>{t('agreements.title')}</Title>
      <Text>{t('agreements.text')}</Text>
      <AgreementFilters search={search} entries={entries} />
      <Loaded query={query as never}>{() => <Entries entries={entries} />}</Loaded>
      <MoreButton query={query} />
    </Stack>
  );
}

function readPage(search: AgreementSearch, cursor: string | undefined) {
  const query = { ...agreementQueryOf(search), cursor };
  return answerOf(matching.GET('/v1/agreement-register', { params: { query } }));
}

function Entries({ entries }: { readonly entries: readonly AgreementRegisterEntry[] }) {
  const { t, day, countries } = useWording();
  if (entries.length === 0) return <p className="empty">{t('agreements.none')}</p>;
  return (
    <ul className="card-list">
      {entries.map((entry) => (
        <li key={entry.agreementId} className="card row-card">
          <Stack gap={4}>
            <Title order={2} size="h5" className="said">
              <Link to="/agreements/$agreementId" params={{ agreementId: entry.agreementId }}>
                {entry.title}
              </Link>
            </Title>
            <Text className="said" lineClamp={4}>
              {entry.summary}
            </Text>
            <Text size="sm" component="div">
              {countries(statesOf(entry))} <PartnerLinks entry={entry} />
            </Text>
          </Stack>
          <div className="row-side">
            <span
              className="status"
              style={
                { '--dot': entry.standing === 'in-force' ? '#2a8a4a' : undefined } as React.CSSProperties
              }
            >
              {t(`agreementKind.${entry.kind}`)}, {t(`agreementStanding.${entry.standing}`)}
            </span>
            <Text size="sm" c="dimmed">
              {t('agreements.concluded')} {day(entry.concludedAt)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
