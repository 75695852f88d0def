import exceljs from 'exceljs';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Amount, CellKind } from './column.js';
import { decimalOf, digitsOf } from './decimal.js';
import { listText } from './list-text.js';
import type { Cell, Table } from './table.js';

/** A double keeps 15 decimal digits for sure; longer numbers are written as text rather than rounded. */
const MOST_DIGITS = 15;
/** Excel refuses longer cells. */
const LONGEST_TEXT = 32_767;
const ROWS_BETWEEN_BREATHS = 500;

const FORMATS: Readonly<Partial<Record<CellKind, string>>> = {
  integer: '#,##0',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
};

type WorkbookWriter = InstanceType<typeof exceljs.stream.xlsx.WorkbookWriter>;
type Written = string | number | boolean | Date | undefined;

/**
 * A workbook with one sheet for each table, written as its rows come. Days, instants (UTC), numbers and amounts are
 * real values with a format; text stays text, also where it looks like a formula. An error of the rows destroys the stream.
 */
export function writeXlsx(tables: readonly Table[]): Readable {
  const bytes = new PassThrough();
  writeSheets(tables, bytes).catch((error: unknown) => bytes.destroy(error as Error));
  return bytes;
}

async function writeSheets(tables: readonly Table[], stream: PassThrough): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  for (const table of tables) await writeSheet(workbook, table);
  await workbook.commit();
}

async function writeSheet(workbook: WorkbookWriter, { name, headers, rows }: Table): Promise<void> {
  const sheet = workbook.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headers.map((header) => ({ width: Math.min(60, Math.max(14, header.length + 2)) }));
  const heading = sheet.addRow(headers);
  heading.font = { bold: true };
  heading.commit();
  let written = 0;
  for await (const cells of rows) {
    const row = sheet.addRow(cells.map(valueOf));
    cells.forEach((cell, index) => {
      const format = formatOf(cell);
      if (format !== undefined) row.getCell(index + 1).numFmt = format;
    });
    row.commit();
    if (++written % ROWS_BETWEEN_BREATHS === 0) await setImmediate();
  }
  sheet.commit();
}

/** Excel's rules for a sheet's name. */
const sheetName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);

function valueOf(cell: Cell): Written {
  if (cell === undefined) return undefined;
  switch (cell.kind) {
    case 'amount':
      return numberOf(decimalOf(cell.value));
    case 'integer':
      return numberOf(cell.value.toString());
    case 'day':
    case 'instant':
      return new Date(cell.value);
    case 'list':
      return shortened(listText(cell.value));
    case 'text':
      return shortened(cell.value);
    default:
      return cell.value;
  }
}

const formatOf = (cell: Cell): string | undefined =>
  cell?.kind === 'amount' ? amountFormat(cell.value) : cell && FORMATS[cell.kind];

const amountFormat = ({ currency }: Amount): string => {
  const digits = digitsOf(currency);
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
};

const numberOf = (decimal: string): number | string =>
  decimal.replace(/\D/g, '').length > MOST_DIGITS ? decimal : Number(decimal);

const shortened = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
