import { Stack, Text, Title } from '@mantine/core';
import type { RequestSummary } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { RequestRow } from '../request/request-row.js';
import { useRequests } from '../request/request-queries.js';
import { isTurnOf } from '../request/whose-turn.js';
import { NewRequest } from './new-request.js';

/** A State's people: what waits for them first, then what others are doing. */
export function StateWork() {
  const { t } = useWording();
  const query = useRequests();
  return (
    <Stack>
      <Title order={1}>{t('work.title')}</Title>
      <NewRequest />
      <Loaded query={query as never}>
        {() => <ByTurn requests={(query.data?.pages ?? []).flatMap(({ items }) => items)} />}
      </Loaded>
    </Stack>
  );
}

/** Requests in two lists: those that wait for the person, and the others. */
export function ByTurn({ requests }: { readonly requests: readonly RequestSummary[] }) {
  const { t } = useWording();
  const person = usePerson();
  const mine = requests.filter((request) => isTurnOf(person, request)).sort(dueFirst);
  const others = requests.filter((request) => !isTurnOf(person, request));
  return (
    <>
      <Title order={2} size="h3">
        {t('work.yourTurn')}
      </Title>
      {mine.length === 0 ? (
        <Text>{t('work.nothingWaits')}</Text>
      ) : (
        <ul className="card-list">
          {mine.map((request) => (
            <RequestRow key={request.requestId} request={request} isTurn />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <Title order={2} size="h3">
            {t('work.others')}
          </Title>
          <ul className="card-list">
            {others.map((request) => (
              <RequestRow key={request.requestId} request={request} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const dueFirst = (one: RequestSummary, other: RequestSummary): number =>
  (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9');
