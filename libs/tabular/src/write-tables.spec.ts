import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { buffer, text } from 'node:stream/consumers';
import { column, moneyColumns, type Column } from './column.js';
import { tableOf } from './table.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

interface Gift {
  readonly donor: string;
  readonly on: string;
  readonly at: string;
  readonly money: { amountMinor: number | bigint; currency: string };
  readonly themes: readonly string[];
  readonly count?: number;
}

const COLUMNS: readonly Column<Gift>[] = [
  column('Donor', 'text', ({ donor }: Gift) => donor),
  column('Day', 'day', ({ on }: Gift) => on),
  column('Recorded', 'instant', ({ at }: Gift) => at),
  ...moneyColumns<Gift>('Amount', ({ money }) => money),
  column('Themes', 'list', ({ themes }: Gift) => themes),
  column('Count', 'integer', ({ count }: Gift) => count),
];

const aGift = (over: Partial<Gift> = {}): Gift => ({
  donor: 'Norway',
  on: '2026-03-31',
  at: '2026-03-31T12:30:00.000Z',
  money: { amountMinor: 123_450, currency: 'USD' },
  themes: ['1', '5'],
  ...over,
});

const csvOf = (gifts: readonly Gift[]): Promise<string> =>
  text(writeCsv(tableOf('Gifts', COLUMNS, gifts), { byteOrderMark: false }));

async function sheetOf(gifts: readonly Gift[]): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await buffer(writeXlsx([tableOf('Gifts', COLUMNS, gifts)]))) as never);
  return workbook.getWorksheet('Gifts') as exceljs.Worksheet;
}

describe('a table as CSV', () => {
  it('is RFC 4180 with a heading row', async () => {
    expect(await csvOf([aGift({ donor: 'Norway, "Norad"' })])).toBe(
      'Donor,Day,Recorded,Amount,Amount currency,Themes,Count\r\n' +
        '"Norway, ""Norad""",2026-03-31,2026-03-31T12:30:00.000Z,1234.50,USD,1; 5,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', "'=1", '＝1'])('makes no formula of %j', async (donor) => {
    expect((await csvOf([aGift({ donor })])).split('\r\n')[1]).toMatch(/^"?'/);
  });

  it('leaves negative amounts alone', async () => {
    const money = { amountMinor: -5n, currency: 'USD' };
    expect(await csvOf([aGift({ money })])).toContain(',-0.05,USD,');
  });

  it.each([
    ['JPY', 1234, '1234'],
    ['BHD', 1234, '1.234'],
    ['BHD', 9_007_199_254_740_991, '9007199254740.991'],
  ])('writes %s %d as %s', async (currency, amountMinor, written) => {
    expect(await csvOf([aGift({ money: { amountMinor, currency } })])).toContain(`,${written},${currency},`);
  });

  it('begins with a byte order mark unless told otherwise', async () => {
    const bytes = await buffer(writeCsv(tableOf('Gifts', COLUMNS, [])));
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  it('breaks off when the rows do', async () => {
    async function* rows(): AsyncGenerator<Gift> {
      yield await Promise.resolve(aGift());
      throw new Error('the cursor died');
    }
    await expect(text(writeCsv(tableOf('Gifts', COLUMNS, rows())))).rejects.toThrow('the cursor died');
    await expect(buffer(writeXlsx([tableOf('Gifts', COLUMNS, rows())]))).rejects.toThrow('the cursor died');
  });
});

describe('a table as XLSX', () => {
  it('has numbers, days and instants as values with a format', async () => {
    const row = (await sheetOf([aGift({ count: 12 })])).getRow(2);
    expect(row.getCell(2).value).toEqual(new Date('2026-03-31'));
    expect(row.getCell(3).value).toEqual(new Date('2026-03-31T12:30:00.000Z'));
    expect(row.getCell(4)).toMatchObject({ value: 1234.5, numFmt: '#,##0.00' });
    expect(row.getCell(5).value).toBe('USD');
    expect(row.getCell(7).value).toBe(12);
  });

  it('keeps what looks like a formula as text', async () => {
    const cell = (await sheetOf([aGift({ donor: '=HYPERLINK("x")' })])).getRow(2).getCell(1);
    expect(cell.type).not.toBe(exceljs.ValueType.Formula);
    expect(cell.value).toBe('=HYPERLINK("x")');
  });

  it('writes an amount beyond a double’s digits as text, to the last of them', async () => {
    const money = { amountMinor: 9_007_199_254_740_991, currency: 'USD' };
    expect((await sheetOf([aGift({ money })])).getRow(2).getCell(4).value).toBe('90071992547409.91');
  });

  it('leaves out what XML cannot hold', async () => {
    expect((await sheetOf([aGift({ donor: 'a\u0000b' })])).getRow(2).getCell(1).value).toBe('ab');
  });
});
