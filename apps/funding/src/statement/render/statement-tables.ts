import { column, moneyColumns, type Column } from '@hub/tabular/column.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import type { Money } from '../../ledger/domain/money.js';
import type { Statement } from '../domain/statement.js';
import type { DonorShare } from '../domain/sources-by.js';
import type { UseShare } from '../domain/uses-by.js';
import { statementLines, type StatementLine } from './statement-lines.js';

const LINES: readonly Column<StatementLine>[] = [
  column('Section', 'text', ({ section }: StatementLine) => section),
  column('Item', 'text', ({ label }: StatementLine) => label),
  ...moneyColumns('Amount', ({ amount }: StatementLine) => amount),
];

const DONORS: readonly Column<DonorShare>[] = [
  column('Donor', 'text', ({ donor }: DonorShare) => donor),
  column('Currency', 'text', ({ deposited }: DonorShare) => deposited.currency),
  column('Pledged', 'amount', ({ pledged }: DonorShare) => pledged),
  column('Committed', 'amount', ({ committed }: DonorShare) => committed),
  column('Deposited', 'amount', ({ deposited }: DonorShare) => deposited),
  column('Refunded', 'amount', ({ refunded }: DonorShare) => refunded),
  column('Receivable', 'amount', ({ receivable }: DonorShare) => receivable),
  column('In kind', 'amount', ({ inKind }: DonorShare) => inKind),
];

const usesBy = (header: string, isTitled: boolean): readonly Column<UseShare>[] => [
  column(header, 'text', ({ key }: UseShare) => key),
  ...(isTitled ? [column('Title', 'text', ({ title }: UseShare) => title)] : []),
  column('Currency', 'text', ({ allocated }: UseShare) => allocated.currency),
  column('Allocated', 'amount', ({ allocated }: UseShare) => allocated),
  column('Transfers', 'amount', ({ transfers }: UseShare) => transfers),
  column('Refunds', 'amount', ({ refunds }: UseShare) => refunds),
  column('Expenditure', 'amount', ({ expenditure }: UseShare) => expenditure),
  column('Outstanding', 'amount', ({ outstanding }: UseShare) => outstanding),
];

/** A statement as the sheets of a workbook. */
export const statementTables = (statement: Statement): readonly Table[] => [
  tableOf('Sources and uses', LINES, statementLines(statement)),
  tableOf('Donors', DONORS, statement.byDonor),
  tableOf('Requests', usesBy('Request', true), statement.byRequest),
  tableOf('Countries', usesBy('Country', false), statement.byCountry),
  tableOf('Thematic areas', usesBy('Thematic area', false), statement.byTheme),
];

interface Figure {
  readonly section: string;
  readonly item: string;
  readonly measure: string;
  readonly amount: Money;
}

const FIGURES: readonly Column<Figure>[] = [
  column('Section', 'text', ({ section }: Figure) => section),
  column('Item', 'text', ({ item }: Figure) => item),
  column('Measure', 'text', ({ measure }: Figure) => measure),
  ...moneyColumns('Amount', ({ amount }: Figure) => amount),
];

/** The same as one long table, one figure a row, for CSV. */
export function statementTable(statement: Statement): Table {
  const lines = statementLines(statement).map(({ section, label, amount }) => ({
    section,
    item: label,
    measure: 'Amount',
    amount,
  }));
  const donors = statement.byDonor.flatMap(({ donor, ...amounts }) => figures('Donor', donor, amounts));
  const uses = (
    [
      ['Request', statement.byRequest],
      ['Country', statement.byCountry],
      ['Thematic area', statement.byTheme],
    ] as const
  ).flatMap(([section, shares]) =>
    shares.flatMap(({ key, title: _, ...amounts }) => figures(section, key, amounts)),
  );
  return tableOf('Statement', FIGURES, [...lines, ...donors, ...uses]);
}

const figures = (
  section: string,
  item: string,
  amounts: Readonly<Record<string, Money>>,
): readonly Figure[] =>
  Object.entries(amounts).map(([measure, amount]) => ({ section, item, measure, amount }));
