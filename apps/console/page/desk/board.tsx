import { Stack, Text, Title } from '@mantine/core';
import type { RequestSummary, RequestStatus } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { Section } from '../parts/section.js';
import { RequestRow } from '../request/request-row.js';
import { useRequests } from '../request/request-queries.js';
import { isTurnOf } from '../request/whose-turn.js';
import { usePerson } from '../app/use-session.js';
import { useWording } from '../wording/use-wording.js';

const LANES = {
  received: ['submitted'],
  checking: ['triage', 'info-requested', 'not-eligible'],
  partners: ['matching', 'offers-open', 'offers-review', 'unmet'],
  later: [
    'fund-review',
    'pipeline',
    'design',
    'agreement',
    'ready',
    'in-delivery',
    'suspended',
    'completion-review',
  ],
} as const satisfies Record<string, readonly RequestStatus[]>;
const LANE_NAMES = Object.keys(LANES) as (keyof typeof LANES)[];

/** The desk's board: what is overdue first, then every open request in its lane. */
export function Board() {
  const { t } = useWording();
  const query = useRequests();
  const requests = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack>
      <Title order={1}>{t('board.title')}</Title>
      <Loaded query={query as never}>
        {() => (
          <>
            <Overdue requests={requests} />
            <div className="board">
              {LANE_NAMES.map((lane) => (
                <Lane key={lane} lane={lane} requests={requests} />
              ))}
            </div>
          </>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Stack>
  );
}

function Overdue({ requests }: { readonly requests: readonly RequestSummary[] }) {
  const { t } = useWording();
  const now = new Date().toISOString();
  const overdue = requests.filter(({ dueAt }) => dueAt !== undefined && dueAt < now);
  if (overdue.length === 0) return <Text>{t('board.nothingOverdue')}</Text>;
  return (
    <Section title={t('board.overdue')} className="">
      <ul className="card-list">
        {overdue.map((request) => (
          <RequestRow key={request.requestId} request={request} />
        ))}
      </ul>
    </Section>
  );
}

interface LaneProps {
  readonly lane: keyof typeof LANES;
  readonly requests: readonly RequestSummary[];
}

function Lane({ lane, requests }: LaneProps) {
  const { t, number } = useWording();
  const person = usePerson();
  const inLane = requests.filter(({ status }) => (LANES[lane] as readonly RequestStatus[]).includes(status));
  const turnFirst = (request: RequestSummary) => Number(isTurnOf(person, request));
  const sorted = inLane.toSorted(
    (one, other) => turnFirst(other) - turnFirst(one) || (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'),
  );
  return (
    <Section title={`${t(`board.lane.${lane}`)} (${number(inLane.length)})`} className="lane">
      {inLane.length === 0 && <p className="empty">{t('nothing')}</p>}
      <ul className="card-list">
        {sorted.map((request) => (
          <RequestRow key={request.requestId} request={request} isTurn={isTurnOf(person, request)} />
        ))}
      </ul>
    </Section>
  );
}
