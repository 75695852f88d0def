import exceljs, { type CellValue, type Row } from 'exceljs';
import { Readable } from 'node:stream';
import type { TableRecord } from './table-record.js';
import { refuseMoreThan, type TableLimits } from './table-limits.js';
import { TableUnreadable } from './table-unreadable.errors.js';
import { refuseBomb } from './unpacked-size.js';

const MIDNIGHT = 'T00:00:00.000Z';

/**
 * The rows of a workbook's first sheet. A formula counts as its stored result; a day is `YYYY-MM-DD`, an instant ISO 8601.
 *
 * @throws TableUnreadable
 */
export async function* xlsxRecords(bytes: Buffer, limits: TableLimits): AsyncGenerator<TableRecord> {
  await refuseBomb(bytes, limits.unpackedBytes);
  try {
    // The streaming reader: the other one blows up on merged ranges and validations that span the whole sheet.
    const workbook = new exceljs.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const sheet of workbook) {
      for await (const row of sheet) yield recordOf(row, limits);
      return;
    }
  } catch (error) {
    if (error instanceof TableUnreadable) throw error;
    throw new TableUnreadable('tabular.file.malformed-data', 'The file is not a workbook that can be read.');
  }
}

function recordOf(row: Row, limits: TableLimits): TableRecord {
  refuseMoreThan(limits.columns, row.cellCount, 'columns');
  const cells = Array.from({ length: row.cellCount }, (_, index) => textOf(row.getCell(index + 1).value));
  return { rowNumber: row.number, cells };
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('error' in value) return value.error;
  if ('text' in value) return textOf(value.text as CellValue);
  return 'result' in value ? textOf(value.result) : '';
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#VALUE!';
  const text = date.toISOString();
  return text.endsWith(MIDNIGHT) ? text.slice(0, 10) : text;
}
