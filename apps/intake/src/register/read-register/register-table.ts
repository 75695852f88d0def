import { column, type Column } from '@hub/tabular/column.js';
import { decimalOf } from '@hub/tabular/decimal.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import type { RegisterEntry } from './register-entry.view.js';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** What is asked for in each currency, exact: `USD 400000.00`. */
const amountsOf = ({ needItems }: RegisterEntry): readonly string[] => {
  const sums = new Map<string, number>();
  for (const { amount } of needItems)
    if (amount !== undefined)
      sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  return [...sums].map(([currency, amountMinor]) => `${currency} ${decimalOf({ amountMinor, currency })}`);
};

const COLUMNS: readonly Column<RegisterEntry>[] = [
  column('Request', 'text', ({ requestId }: RegisterEntry) => requestId),
  column('Title', 'text', ({ title }: RegisterEntry) => title),
  column('Summary', 'text', ({ summary }: RegisterEntry) => summary),
  column('Requesting States', 'list', ({ requestingStates }: RegisterEntry) => requestingStates),
  column('Objectives', 'list', ({ objectives }: RegisterEntry) => objectives.map(String)),
  column('SDG targets', 'list', ({ needItems }: RegisterEntry) =>
    unique(needItems.flatMap(({ sdgTargets }) => sdgTargets)),
  ),
  column('Kinds', 'list', ({ needItems }: RegisterEntry) => unique(needItems.map(({ kind }) => kind))),
  column('Asked for', 'list', amountsOf),
  column('Urgency', 'text', ({ urgency }: RegisterEntry) => urgency),
  column('Status', 'text', ({ status }: RegisterEntry) => status),
  column('Label', 'text', ({ label }: RegisterEntry) => label),
  column('Since', 'instant', ({ since }: RegisterEntry) => since),
  column('Submitted at', 'instant', ({ submittedAt }: RegisterEntry) => submittedAt),
];

/** The register as a sheet, read as it is written. */
export const registerTable = (entries: AsyncIterable<RegisterEntry>): Table =>
  tableOf('Register', COLUMNS, entries);
