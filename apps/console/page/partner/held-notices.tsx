import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiProblem } from '../api/problem.js';
import { SaidOf } from '../parts/said-of.js';
import { useRefusalWords } from '../parts/use-refusal-words.js';
import { useWording } from '../wording/use-wording.js';
import {
  forgetOutcome,
  sendDecline,
  undoDecline,
  useHeldDeclines,
  type DeclineOutcome,
  type HeldDecline,
} from './held-declines.js';

/** What is about to be declined and can still be undone, and what has come of it. */
export function HeldNotices() {
  const queries = useQueryClient();
  const { held, outcomes } = useHeldDeclines();
  useEffect(() => {
    if (outcomes.length > 0) void queries.invalidateQueries();
  }, [outcomes, queries]);
  return (
    <div role="status">
      {held.map((one) => (
        <Held key={one.id} held={one} />
      ))}
      {outcomes.map((one) => (
        <Outcome key={one.id} outcome={one} />
      ))}
    </div>
  );
}

function Held({ held }: { readonly held: HeldDecline }) {
  const { t, number } = useWording();
  const count = held.parts.reduce((sum, { body }) => sum + body.invitationIds.length, 0);
  return (
    <Group className="card notice">
      <Text>{t('coordinator.held', { number: number(count) })}</Text>
      <Button
        data-key="u"
        onClick={() => {
          undoDecline(held.id);
        }}
      >
        {t('coordinator.undo')}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          sendDecline(held.id);
        }}
      >
        {t('coordinator.sendNow')}
      </Button>
    </Group>
  );
}

function Outcome({ outcome }: { readonly outcome: DeclineOutcome }) {
  const { t, number } = useWording();
  const { ofRefusal } = useRefusalWords();
  return (
    <div className="card notice">
      <Group>
        <Text>{t('coordinator.declined', { number: number(outcome.declined) })}</Text>
        <Button
          variant="default"
          onClick={() => {
            forgetOutcome(outcome.id);
          }}
        >
          {t('coordinator.dismiss')}
        </Button>
      </Group>
      {outcome.refused.length > 0 && (
        <>
          <Text fw={600} mt="xs">
            {t('coordinator.notDeclined', { number: number(outcome.refused.length) })}
          </Text>
          <ul>
            {outcome.refused.map(({ invitationId, ...refusal }) => (
              <li key={invitationId}>
                {outcome.titles[invitationId] ?? invitationId}:{' '}
                <SaidOf said={ofRefusal(new ApiProblem(409, refusal))} />
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome.failure !== undefined && <Text c="var(--mantine-color-error)">{outcome.failure}</Text>}
    </div>
  );
}
