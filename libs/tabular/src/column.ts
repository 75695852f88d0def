/** An amount as columns take it: integer minor units with its ISO 4217 currency. */
export interface Amount {
  readonly amountMinor: number | bigint;
  readonly currency: string;
}

/** What a cell may hold; undefined and null leave it empty. */
export interface CellValues {
  readonly text: string;
  readonly integer: number | bigint;
  readonly decimal: number;
  readonly boolean: boolean;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** An instant, ISO 8601 in UTC. */
  readonly instant: string;
  /** Several texts in one cell, joined by `; `. */
  readonly list: readonly string[];
  /** The decimal amount alone, e.g. `1234.50`; its currency is a column of its own. */
  readonly amount: Amount;
}

export type CellKind = keyof CellValues;

/** A column of a table: its heading, what kind its cells are, and how a row gives one. */
export interface Column<Row, Kind extends CellKind = CellKind> {
  readonly header: string;
  readonly kind: Kind;
  readonly value: (row: Row) => CellValues[Kind] | null | undefined;
}

/** A typed column; the kind decides how the cell is written and what type `value` must give. */
export const column = <Row, Kind extends CellKind>(
  header: string,
  kind: Kind,
  value: (row: Row) => CellValues[Kind] | null | undefined,
): Column<Row, Kind> => ({ header, kind, value });

/** Two columns for money, the decimal amount and the currency's code, so that amounts can be summed by currency. */
export const moneyColumns = <Row>(
  header: string,
  value: (row: Row) => Amount | null | undefined,
): [Column<Row, 'amount'>, Column<Row, 'text'>] => [
  column(header, 'amount', value),
  column(`${header} currency`, 'text', (row: Row) => value(row)?.currency),
];
