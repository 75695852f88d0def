import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, matching } from '../api/clients.js';
import { useSession } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { useWording } from '../wording/use-wording.js';

/** What others have done and found to work. */
export function Practices() {
  const { t, countries, list } = useWording();
  const session = useSession();
  const mayOffer = 'person' in session && session.person.roles.includes('coordinator');
  const query = useInfiniteQuery({
    queryKey: ['practices'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(matching.GET('/v1/practices', { params: { query: { cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const practices = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack>
      <Title order={1}>{t('practices.title')}</Title>
      <Text>{t('practices.text')}</Text>
      <Loaded query={query as never}>
        {() => (
          <ul className="card-list">
            {practices.length === 0 && <li>{t('nothing')}</li>}
            {practices.map((practice) => (
              <li key={practice.id} className="card">
                <Title order={2} size="h4">
                  {practice.name}
                </Title>
                <Text>{practice.summary}</Text>
                <Text size="sm" c="dimmed">
                  {[countries(practice.countries), list(practice.organisations)].filter(Boolean).join(' · ')}
                </Text>
                <Text size="sm" c="dimmed">
                  <ObjectiveNames objectives={practice.objectives} />
                </Text>
                {mayOffer && (
                  <Link to="/offers" search={{ practice: practice.id }}>
                    {t('practices.offer', { name: practice.name })}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Stack>
  );
}
