import { Link } from '@tanstack/react-router';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';

/** The map's numbers as a table. */
export function NeedsTable({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { t, country, number } = useWording();
  return (
    <DataTable
      caption={t('landing.mapTitle')}
      rows={[...counts]}
      keyOf={([state]) => state}
      columns={[
        {
          head: t('field.state'),
          cell: ([state]) => (
            <Link to="/register" search={{ state }}>
              {country(state)}
            </Link>
          ),
        },
        { head: t('landing.requests'), align: 'end', cell: ([, count]) => number(count) },
      ]}
    />
  );
}
