import { column, moneyColumns, type Column } from '@hub/tabular/column.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import { sourcesAndUsesLines, type StatementLine } from '../../statement/render/statement-lines.js';
import type { PublicStatement } from '../domain/public-statement.js';

type Row = StatementLine & Pick<PublicStatement, 'fundId' | 'name'>;

const COLUMNS: readonly Column<Row>[] = [
  column('Fund', 'text', ({ fundId }: Row) => fundId),
  column('Fund name', 'text', ({ name }: Row) => name),
  column('Section', 'text', ({ section }: Row) => section),
  column('Item', 'text', ({ label }: Row) => label),
  ...moneyColumns('Amount', ({ amount }: Row) => amount),
];

/** Public statements as one table, one figure a row; a fund that tells no figures has no row. */
export const fundStatementTable = (statements: readonly PublicStatement[]): Table =>
  tableOf(
    'Fund statements',
    COLUMNS,
    statements.flatMap(({ fundId, name, figures }) =>
      figures === undefined ? [] : sourcesAndUsesLines(figures).map((line) => ({ fundId, name, ...line })),
    ),
  );
