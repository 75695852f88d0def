import type { GapView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useObjectiveName } from '../parts/objective-names.js';
import { usePlaceName } from '../parts/place-name.js';
import { useWording } from '../wording/use-wording.js';
import { useGapSize } from './gap-size.js';

/** The gap map as a table. */
export function GapTable({ gaps }: { readonly gaps: readonly GapView[] }) {
  const { t, number, languageName } = useWording();
  const objectiveName = useObjectiveName();
  const placeName = usePlaceName();
  const sizeOf = useGapSize();
  return (
    <DataTable
      caption={t('gaps.title')}
      rows={gaps}
      keyOf={(gap) => JSON.stringify(gap)}
      columns={[
        { head: t('field.objective'), cell: ({ objective }) => objectiveName(objective) },
        { head: t('filter.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
        { head: t('gaps.place'), cell: ({ place }) => placeName(place) },
        {
          head: t('gaps.language'),
          cell: ({ language }) => (language === undefined ? t('gaps.any') : languageName(language)),
        },
        { head: t('gaps.requests'), align: 'end', cell: ({ requests }) => number(requests) },
        { head: t('gaps.completed'), align: 'end', cell: ({ completes }) => number(completes) },
        { head: t('gaps.size'), align: 'end', cell: (gap) => sizeOf(gap, 'median') },
        { head: t('gaps.most'), align: 'end', cell: (gap) => sizeOf(gap, 'most') },
      ]}
    />
  );
}
