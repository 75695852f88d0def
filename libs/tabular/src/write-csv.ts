import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import { decimalOf } from './decimal.js';
import { escapeFormula } from './formula-escape.js';
import { listText } from './list-text.js';
import type { Cell, Table } from './table.js';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Excel reads UTF-8 as such only behind a byte order mark. Default: true. */
  readonly byteOrderMark?: boolean;
}

/**
 * The table as CSV by RFC 4180: UTF-8, comma, CRLF, a heading row. Text that a spreadsheet would compute is escaped by a
 * quote. An error of the rows destroys the stream.
 */
export function writeCsv(table: Table, { byteOrderMark = true }: CsvOptions = {}): Readable {
  const lines = stringify({ bom: byteOrderMark, record_delimiter: 'windows' });
  Readable.from(recordsOf(table))
    .on('error', (error) => lines.destroy(error))
    .pipe(lines);
  return lines;
}

async function* recordsOf({ headers, rows }: Table): AsyncGenerator<readonly string[]> {
  yield headers.map(escapeFormula);
  for await (const row of rows) yield row.map(textOf);
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return escapeFormula(cell.value);
    case 'list':
      return escapeFormula(listText(cell.value));
    case 'amount':
      return decimalOf(cell.value);
    default:
      return String(cell.value);
  }
}
