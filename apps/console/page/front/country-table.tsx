import { Link } from '@tanstack/react-router';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import type { MapLayer } from './map-layers.js';

interface Props {
  readonly layer: MapLayer;
  readonly counts: ReadonlyMap<string, number>;
}

/** The map's numbers as a table. */
export function CountryTable({ layer, counts }: Props) {
  const { t, country, number } = useWording();
  const isNeeds = layer === 'needs';
  return (
    <DataTable
      caption={t(isNeeds ? 'landing.mapTitle' : 'support.title')}
      rows={[...counts]}
      keyOf={([state]) => state}
      columns={[
        {
          head: t('field.state'),
          cell: ([state]) => (
            <Link to={isNeeds ? '/register' : '/agreements'} search={{ state }}>
              {country(state)}
            </Link>
          ),
        },
        {
          head: t(isNeeds ? 'landing.requests' : 'support.agreements'),
          align: 'end',
          cell: ([, count]) => number(count),
        },
      ]}
    />
  );
}
