import { column, type Column } from '@hub/tabular/column.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import type { Flow } from '../domain/flow.js';

const COLUMNS: readonly Column<Flow>[] = [
  column('Fund', 'text', ({ fundId }: Flow) => fundId),
  column('Leg', 'text', ({ leg }: Flow) => leg),
  column('From kind', 'text', ({ from }: Flow) => from.kind),
  column('From', 'text', ({ from }: Flow) => from.key),
  column('From name', 'text', ({ from }: Flow) => from.name),
  column('To kind', 'text', ({ to }: Flow) => to.kind),
  column('To', 'text', ({ to }: Flow) => to.key),
  column('To name', 'text', ({ to }: Flow) => to.name),
  column('Currency', 'text', ({ paid }: Flow) => paid.currency),
  column('Pledged', 'amount', ({ pledged }: Flow) => pledged),
  column('Committed', 'amount', ({ committed }: Flow) => committed),
  column('Paid', 'amount', ({ paid }: Flow) => paid),
  column('Sources', 'integer', ({ sources }: Flow) => sources),
];

/** Flows as a table, one a row. */
export const flowTable = (flows: readonly Flow[]): Table => tableOf('Flows', COLUMNS, flows);
