import { Stack, Text, Title } from '@mantine/core';
import type { RequestStatus } from '../api/views.js';
import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { RequestRows } from '../request/request-rows.js';
import { useRequestsByDue } from '../request/request-queries.js';
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

/** The desk's board: what is overdue first, then every open request in its lane, what is due first above. */
export function Board() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('board.title')}</Title>
      <Overdue />
      <div className="board">
        {LANE_NAMES.map((lane) => (
          <Lane key={lane} lane={lane} />
        ))}
      </div>
    </Stack>
  );
}

function Overdue() {
  const { t } = useWording();
  const pages = useRequestsByDue({ overdue: 'true' });
  if (pages.query.isSuccess && pages.items.length === 0) return <Text>{t('board.nothingOverdue')}</Text>;
  return (
    <Section title={t('board.overdue')} className="">
      <Paged pages={pages}>{(requests) => <RequestRows requests={requests} />}</Paged>
    </Section>
  );
}

function Lane({ lane }: { readonly lane: keyof typeof LANES }) {
  const { t, number } = useWording();
  const pages = useRequestsByDue({ status: LANES[lane] });
  const count = number(pages.items.length);
  const said = pages.query.hasNextPage ? t('moreThan', { number: count }) : count;
  return (
    <Section title={`${t(`board.lane.${lane}`)} (${said})`} className="lane">
      <Paged pages={pages}>
        {(requests) =>
          requests.length === 0 ? (
            <p className="empty">{t('nothing')}</p>
          ) : (
            <RequestRows requests={requests} />
          )
        }
      </Paged>
    </Section>
  );
}
