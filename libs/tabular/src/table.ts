import type { CellKind, CellValues, Column } from './column.js';

/** A cell that knows its kind; undefined is an empty one. */
export type Cell =
  { readonly [Kind in CellKind]: { kind: Kind; value: CellValues[Kind] } }[CellKind] | undefined;

/** A sheet of a workbook, or a whole CSV file. */
export interface Table {
  /** A workbook's sheet name; up to 31 characters are kept. */
  readonly name: string;
  readonly headers: readonly string[];
  /** Read once, as they are written. */
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** A table of typed columns over rows that may still be on their way from a cursor. */
export const tableOf = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Table => ({
  name,
  headers: columns.map(({ header }) => header),
  rows: cellsOf(columns, rows),
});

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield columns.map((one) => cellOf(one, row));
}

function cellOf<Row>({ kind, value }: Column<Row>, row: Row): Cell {
  const found = value(row);
  return found === undefined || found === null ? undefined : ({ kind, value: found } as Cell);
}
