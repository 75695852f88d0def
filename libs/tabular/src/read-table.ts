import { csvRecords } from './csv-records.js';
import type { Field } from './field.js';
import { fillRow, type RowProblem } from './fill-row.js';
import { placeColumns, type Columns } from './place-columns.js';
import { refuseMoreThan, TABLE_LIMITS, type TableLimits } from './table-limits.js';
import type { TableRecord } from './table-record.js';
import { TableUnreadable } from './table-unreadable.errors.js';
import { xlsxRecords } from './xlsx-records.js';

/** The columns of a table to read, by the property that each fills. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** What else is wrong with a row whose cells could be read; see `dtoProblems`. */
export type RowCheck<T> = (row: T) => readonly Omit<RowProblem, 'rowNumber'>[];

export interface ReadOptions<T> {
  readonly fields: Fields<T>;
  readonly check?: RowCheck<T>;
  readonly limits?: Partial<TableLimits>;
}

/** What a file holds. Nothing is applied: the caller decides whether good rows go on beside bad ones. */
export interface ReadTable<T> {
  readonly rows: readonly { readonly rowNumber: number; readonly value: T }[];
  /** Each thing that is wrong, in the file's order; a row with a problem is not among `rows`. */
  readonly problems: readonly RowProblem[];
  /** Headings that no field knows. */
  readonly unknownColumns: readonly string[];
}

/**
 * Reads CSV (UTF-8; comma, semicolon or tab) or the first sheet of an XLSX workbook, which is told by its first bytes.
 * The first row that is not empty is the heading, in any order and case; empty rows are passed over.
 *
 * @throws TableUnreadable when it is too large, malformed, or has no heading row
 */
export async function readTable<T>(bytes: Buffer, options: ReadOptions<T>): Promise<ReadTable<T>> {
  const limits = { ...TABLE_LIMITS, ...options.limits };
  refuseMoreThan(limits.bytes, bytes.length, 'bytes');
  const rows: { rowNumber: number; value: T }[] = [];
  const problems: RowProblem[] = [];
  let columns: Columns<T> | undefined;
  let count = 0;
  for await (const record of recordsOf(bytes, limits)) {
    if (record.cells.every((cell) => cell === '')) continue;
    if (columns === undefined) {
      columns = placeColumns(record, options.fields);
      problems.push(...columns.problems);
      continue;
    }
    refuseMoreThan(limits.rows, ++count, 'rows');
    if (columns.problems.length > 0) continue;
    const { value, problems: found } = fillRow(record, columns, options, limits.cellCharacters);
    if (value === undefined) problems.push(...found);
    else rows.push({ rowNumber: record.rowNumber, value });
  }
  if (columns === undefined) throw new TableUnreadable('tabular.file.malformed-data', 'The file is empty.');
  return { rows, problems, unknownColumns: columns.unknown };
}

function recordsOf(bytes: Buffer, limits: TableLimits): AsyncIterable<TableRecord> {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
    ? xlsxRecords(bytes, limits)
    : csvRecords(bytes, limits);
}
