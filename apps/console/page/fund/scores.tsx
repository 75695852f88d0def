import { Text } from '@mantine/core';
import type { Allocation } from '../api/funding-views.js';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { MARKERS } from './markers.js';

/** How each member has scored the three markers and what position it takes. */
export function Scores({ allocation }: { readonly allocation: Allocation }) {
  const { t, number } = useWording();
  const members = [...new Set([...allocation.scores, ...allocation.positions].map(({ member }) => member))];
  if (members.length === 0) return null;
  const scoreOf = (member: string, marker: string) =>
    allocation.scores.find((one) => one.member === member)?.scores.find((one) => one.marker === marker)
      ?.score;
  const positionOf = (member: string) => allocation.positions.find((one) => one.member === member);
  return (
    <Section title={t('allocation.committee')}>
      <DataTable
        caption={t('allocation.committee')}
        rows={members}
        keyOf={(member) => member}
        columns={[
          { head: t('field.member'), cell: (member) => member },
          ...MARKERS.map((marker) => ({
            head: t(`markerName.${marker}`),
            align: 'end' as const,
            cell: (member: string) => {
              const score = scoreOf(member, marker);
              return score === undefined ? '–' : number(score);
            },
          })),
          {
            head: t('field.position'),
            cell: (member) => {
              const position = positionOf(member);
              return position === undefined ? (
                '–'
              ) : (
                <>
                  {t(`position.${position.position as 'approve'}`)}
                  {position.comment !== undefined && <Text size="sm">{position.comment}</Text>}
                </>
              );
            },
          },
        ]}
      />
    </Section>
  );
}
