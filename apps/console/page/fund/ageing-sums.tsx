import type { Ageing } from '../api/funding-views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly sums: Pick<Ageing['sums'], 'pledges' | 'commitments'>;
}

interface Props {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
}

/** Pledges and commitments by how long they are open, a row each where there are any. */
export function AgeingSums({ caption, head, rows }: Props) {
  const { t, money } = useWording();
  const lines = rows.flatMap(({ key, name, sums }) =>
    (['pledges', 'commitments'] as const)
      .map((kind) => ({ id: `${key} ${kind}`, name, kind, amounts: sums[kind] }))
      .filter(({ amounts }) => amounts.total.amountMinor > 0),
  );
  return (
    <DataTable
      caption={caption}
      rows={lines}
      keyOf={({ id }) => id}
      columns={[
        { head, cell: ({ name }) => name },
        {
          head: t('ageing.kind'),
          cell: ({ kind }) => t(kind === 'pledges' ? 'ageing.pledge' : 'ageing.commitment'),
        },
        ...(['upTo90', 'upTo180', 'over180', 'total'] as const).map((band) => ({
          head: t(`ageing.${band}`),
          align: 'end' as const,
          cell: ({ amounts }: (typeof lines)[number]) => money(amounts[band]),
        })),
      ]}
    />
  );
}
