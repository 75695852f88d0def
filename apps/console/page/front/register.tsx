import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, intake } from '../api/clients.js';
import type { RegisterEntry } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { StatusBadge } from '../parts/status-badge.js';
import { useWording } from '../wording/use-wording.js';
import { RegisterFilters } from './register-filters.js';
import { registerQueryOf, type RegisterSearch } from './register-search.js';

const route = getRouteApi('/register');

/** The public register of requests; its filters stand in the address. */
export function Register() {
  const { t } = useWording();
  const search = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ['register', search],
    queryFn: ({ pageParam }) => readPage(search, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return (
    <Stack>
      <Title order={1}>{t('register.title')}</Title>
      <Text>{t('register.text')}</Text>
      <RegisterFilters search={search} to="/register" />
      <Loaded query={query as never}>
        {() => <Entries entries={(query.data?.pages ?? []).flatMap(({ items }) => items)} />}
      </Loaded>
      <MoreButton query={query} />
    </Stack>
  );
}

function readPage(search: RegisterSearch, cursor: string | undefined) {
  const query = { ...registerQueryOf(search), cursor };
  return answerOf(intake.GET('/v1/register', { params: { query } }));
}

function Entries({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const { t, day, countries } = useWording();
  if (entries.length === 0) return <p className="empty">{t('register.none')}</p>;
  return (
    <ul className="card-list">
      {entries.map((entry) => (
        <li key={entry.requestId} className="card row-card">
          <Stack gap={2}>
            <Title order={2} size="h5" className="said">
              <Link to="/register/$requestId" params={{ requestId: entry.requestId }}>
                {entry.title}
              </Link>
            </Title>
            <Text size="sm">{countries(entry.requestingStates)}</Text>
            <Text size="sm" c="dimmed">
              <ObjectiveNames objectives={entry.objectives} />
            </Text>
          </Stack>
          <div className="row-side">
            <StatusBadge status={entry.status} />
            <Text size="sm" c="dimmed">
              {day(entry.submittedAt)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
