import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ServiceName } from '../api/clients.js';
import { useChange } from '../api/use-change.js';
import { DataTable } from '../parts/data-table.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import type { DeadLetter, ServiceOperations } from './use-operations.js';

interface Props {
  readonly service: ServiceName;
  readonly letters: ServiceOperations['letters'];
}

/** Messages that could not be handled: replayed once the cause is mended, or discarded. */
export function DeadLetters({ service, letters }: Props) {
  const { t, number, instant } = useWording();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const settle = useChange(() => {
    setChosen([]);
  });
  const there = chosen.filter((place) => letters.items.some((one) => one.place === place));
  const send = (action: 'replay' | 'discard') => {
    settle.mutate({ service, path: `/v1/operations/dead-letters/${action}`, body: { places: there } });
  };
  const title = t('operator.letters', { number: number(letters.total) });
  const of = t(`operator.service.${service}`);
  return (
    <Section title={title} of={of} order={3} className="">
      {letters.counts.map(({ reason, type, letters: count }) => (
        <Text key={`${reason} ${type ?? ''}`} size="sm">
          {reason} {type} · {number(count)}
        </Text>
      ))}
      <DataTable
        caption={`${title}: ${of}`}
        rows={letters.items}
        keyOf={({ place }) => place}
        columns={[
          {
            head: t('operator.letter'),
            cell: ({ place, type, topic }) => (
              <Checkbox
                label={`${type ?? topic} ${place}`}
                checked={there.includes(place)}
                onChange={({ currentTarget }) => {
                  setChosen(currentTarget.checked ? [...there, place] : there.filter((one) => one !== place));
                }}
              />
            ),
          },
          { head: t('field.reason'), cell: (letter) => <Why letter={letter} /> },
          { head: t('operator.givenUp'), cell: ({ givenUpAt }) => instant(givenUpAt) },
        ]}
      />
      <ProblemAlert error={settle.error} />
      {letters.items.length > 0 && (
        <Group>
          <Button
            disabled={there.length === 0}
            loading={settle.isPending}
            onClick={() => {
              send('replay');
            }}
          >
            {t('operator.replay', { number: number(there.length) })}
          </Button>
          <Button
            variant="default"
            disabled={there.length === 0}
            onClick={() => {
              send('discard');
            }}
          >
            {t('operator.discard', { number: number(there.length) })}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Why({ letter }: { readonly letter: DeadLetter }) {
  const { t, number } = useWording();
  return (
    <>
      {letter.reason}
      <Text size="sm">
        {letter.detail} ({t('operator.attempts', { number: number(letter.attempts) })})
      </Text>
    </>
  );
}
