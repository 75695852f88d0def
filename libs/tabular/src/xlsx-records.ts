import exceljs, { type CellValue, type Row, type Worksheet } from 'exceljs';
import type { TableRecord } from './table-record.js';
import { refuseMoreThan, type TableLimits } from './table-limits.js';
import { TableUnreadable } from './table-unreadable.errors.js';
import { refuseBomb } from './unpacked-size.js';

const MIDNIGHT = 'T00:00:00.000Z';

// What else a sheet may say, and is not read: ranges over whole columns would be written out cell by cell.
const NOT_READ = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'legacyDrawing',
  'mergeCells',
  'picture',
  'tableParts',
];

/**
 * The rows of a workbook's first sheet. A formula counts as its stored result; a day is `YYYY-MM-DD`, an instant ISO 8601.
 *
 * @throws TableUnreadable
 */
export async function* xlsxRecords(bytes: Buffer, limits: TableLimits): AsyncGenerator<TableRecord> {
  await refuseBomb(bytes, limits.unpackedBytes);
  const sheet = await firstSheet(bytes);
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
    const row = sheet.findRow(rowNumber);
    if (row !== undefined) yield recordOf(row, limits);
  }
}

/** Not by the streaming reader: it reads a file's parts while they come, and now and then misses the last of them. */
async function firstSheet(bytes: Buffer): Promise<Worksheet> {
  const { xlsx } = new exceljs.Workbook();
  let sheet: Worksheet | undefined;
  try {
    sheet = (await xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: NOT_READ })).worksheets[0];
  } catch {
    sheet = undefined;
  }
  if (sheet === undefined)
    throw new TableUnreadable('tabular.file.malformed-data', 'The file is not a workbook that can be read.');
  return sheet;
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
