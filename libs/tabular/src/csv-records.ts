import { CsvError, parse } from 'csv-parse';
import { unescapeFormula } from './formula-escape.js';
import type { TableRecord } from './table-record.js';
import { refuseMoreThan, type TableLimits } from './table-limits.js';
import { TableUnreadable } from './table-unreadable.errors.js';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The rows of a CSV file in UTF-8; the delimiter is the one of comma, semicolon and tab that the first line has most of.
 *
 * @throws TableUnreadable
 */
export async function* csvRecords(bytes: Buffer, limits: TableLimits): AsyncGenerator<TableRecord> {
  const text = textOf(bytes);
  const parser = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: limits.columns * limits.cellCharacters,
  });
  let rowNumber = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      refuseMoreThan(limits.columns, cells.length, 'columns');
      yield { rowNumber: ++rowNumber, cells: cells.map((cell) => unescapeFormula(cell.trim())) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableUnreadable(
      'tabular.file.malformed-data',
      `No CSV after row ${rowNumber}: ${error.message}`,
    );
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TableUnreadable(
      'tabular.file.malformed-data',
      'The text is not UTF-8: save it as "CSV UTF-8".',
    );
  }
}

function delimiterOf(text: string): string {
  const [firstLine = ''] = text.split('\n', 1);
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
