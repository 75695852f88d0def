import { column, type Column } from '@hub/tabular/column.js';
import { decimalOf } from '@hub/tabular/decimal.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import { DEMAND_BY, type DemandCount, type DemandView } from './demand.view.js';

type Row = DemandCount & { readonly by: string };

const COLUMNS: readonly Column<Row>[] = [
  column('By', 'text', ({ by }: Row) => by),
  column('Key', 'text', ({ key }: Row) => key),
  column('Name', 'text', ({ name }: Row) => name),
  column('Requests', 'integer', ({ requests }: Row) => requests),
  column('Open', 'integer', ({ open }: Row) => open),
  column('Met', 'integer', ({ met }: Row) => met),
  column('Asked for', 'list', ({ askedFor }: Row) =>
    askedFor.map((sum) => `${sum.currency} ${decimalOf(sum)}`),
  ),
];

/** Demand as a sheet, a row for each sort; the first row is all of it. */
export const demandTable = (demand: DemandView): Table =>
  tableOf('Demand', COLUMNS, [
    { by: 'all', key: '', requests: demand.requests, open: demand.open, met: demand.met, askedFor: [] },
    ...DEMAND_BY.flatMap((by) => demand[by].map((count) => ({ ...count, by }))),
  ]);
