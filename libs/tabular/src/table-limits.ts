import { TableUnreadable } from './table-unreadable.errors.js';

/** How much is read of a file; what is larger is refused, not cut. */
export interface TableLimits {
  readonly bytes: number;
  /** Of an XLSX file, when unpacked. */
  readonly unpackedBytes: number;
  /** Without the heading. */
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
}

/** Twenty times what people send by hand. */
export const TABLE_LIMITS: TableLimits = {
  bytes: 5 * 1024 * 1024,
  unpackedBytes: 25 * 1024 * 1024,
  rows: 10_000,
  columns: 100,
  cellCharacters: 10_000,
};

/** @throws TableUnreadable when the amount is over the limit. */
export function refuseMoreThan(limit: number, amount: number, what: string): void {
  if (amount > limit)
    throw new TableUnreadable('tabular.file.too-large', `The file may have ${limit} ${what} at most.`);
}
