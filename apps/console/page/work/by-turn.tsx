import { Text, Title } from '@mantine/core';
import { usePerson } from '../app/use-session.js';
import { Paged } from '../parts/paged.js';
import { RequestRows } from '../request/request-rows.js';
import { useRequestsByDue } from '../request/request-queries.js';
import { turnsOf, turnsOfOthers } from '../request/whose-turn.js';
import { useWording } from '../wording/use-wording.js';

/** Requests in two lists: those that wait for the person, and the others; what is due first comes first. */
export function ByTurn() {
  const { t } = useWording();
  const person = usePerson();
  const mine = useRequestsByDue({ ballWith: turnsOf(person) });
  const others = useRequestsByDue({ ballWith: turnsOfOthers(person) });
  return (
    <>
      <Title order={2} size="h3">
        {t('work.yourTurn')}
      </Title>
      <Paged pages={mine}>
        {(requests) =>
          requests.length === 0 ? <Text>{t('work.nothingWaits')}</Text> : <RequestRows requests={requests} />
        }
      </Paged>
      {others.items.length > 0 && (
        <Title order={2} size="h3">
          {t('work.others')}
        </Title>
      )}
      <Paged pages={others}>{(requests) => requests.length > 0 && <RequestRows requests={requests} />}</Paged>
    </>
  );
}
