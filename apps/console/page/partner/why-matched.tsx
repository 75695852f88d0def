import { Text } from '@mantine/core';
import type { InvitationMatchView } from '../api/views.js';
import { Bar } from '../parts/bar.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useMatch } from './queue-queries.js';

type Criterion = InvitationMatchView['criteria'][number];

/** Why the provider was invited: a sentence, and the score by criterion. */
export function WhyMatched({ invitationId }: { readonly invitationId: string }) {
  const { t, number } = useWording();
  const query = useMatch(invitationId);
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('coordinator.why')} query={query} />;
  return (
    <details className="why-matched">
      <summary>{t('coordinator.why')}</summary>
      <Text my="xs">{data.explanation}</Text>
      {data.underUsed && <Text mb="xs">{t('coordinator.underUsed')}</Text>}
      <DataTable
        caption={t('coordinator.byCriterion')}
        rows={data.criteria}
        keyOf={({ criterion }) => criterion}
        columns={[
          { head: t('coordinator.criterion'), cell: ({ criterion }) => t(`criterion.${criterion}`) },
          { head: t('coordinator.score'), cell: (one) => <Score criterion={one} /> },
          {
            head: t('coordinator.points'),
            align: 'end',
            cell: ({ points, weight }) =>
              t('coordinator.pointsOf', { points: number(points), weight: number(weight) }),
          },
        ]}
      />
      <Text size="sm" c="dimmed" mt="xs">
        {t('coordinator.weights', { version: data.weightsVersion })}
      </Text>
    </details>
  );
}

function Score({ criterion: { score, neutral } }: { readonly criterion: Criterion }) {
  const { t, percent } = useWording();
  return (
    <>
      <Text size="sm">{neutral ? t('coordinator.notSaid') : percent(score)}</Text>
      <Bar share={score} />
    </>
  );
}
