import { describe, expect, it } from '@jest/globals';
import { IsIn, Max } from 'class-validator';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { column } from './column.js';
import { dtoProblems } from './dto-problems.js';
import { amountField, choicesField, dayField, integerField, optional, textField } from './field.js';
import { readTable, type Fields } from './read-table.js';
import { tableOf } from './table.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';
import { oneFileZip } from '../test/one-file-zip.js';

interface Offer {
  readonly title: string;
  readonly from: string;
  readonly amount: { amountMinor: number; currency: string };
  readonly kinds: ('technical' | 'financial')[];
  readonly days?: number | undefined;
}

const FIELDS: Fields<Offer> = {
  title: textField({ header: 'Title', maxLength: 20 }),
  from: dayField({ header: 'From', aliases: ['Starts on'] }),
  amount: amountField({ header: 'Amount', currencyHeader: 'Currency' }),
  kinds: choicesField({ header: 'Kinds', choices: ['technical', 'financial'] }),
  days: optional(integerField({ header: 'Person days' })),
};

const HEADING = 'Title,From,Amount,Currency,Kinds,Person days\n';
const readCsv = (csv: string, limits = {}) => readTable<Offer>(Buffer.from(csv), { fields: FIELDS, limits });

async function workbookOf(rows: readonly (readonly exceljs.CellValue[])[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Offers').addRows(rows as exceljs.CellValue[][]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('reading CSV', () => {
  it('makes typed values of good rows', async () => {
    const { rows, problems } = await readCsv(
      `${HEADING}Advice,2026-03-01,1234.5,BHD,technical; Financial,\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        rowNumber: 2,
        value: {
          title: 'Advice',
          from: '2026-03-01',
          amount: { amountMinor: 1_234_500, currency: 'BHD' },
          kinds: ['technical', 'financial'],
        },
      },
    ]);
  });

  it('reports every bad cell by the row a spreadsheet shows, and takes the good rows', async () => {
    const { rows, problems } = await readCsv(
      `${HEADING}"A title\nof two lines",2026-02-30,12.345,USD,barter,x\n\nFine,2026-02-28,1,JPY,technical,3\n,2026-02-28,1,JPY,technical,3\n`,
    );
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([4]);
    expect(problems.map(({ rowNumber, column: name, code }) => [rowNumber, name, code])).toEqual([
      [2, 'From', 'not-a-day'],
      [2, 'Amount', 'not-an-amount'],
      [2, 'Kinds', 'not-in-list'],
      [2, 'Person days', 'not-an-integer'],
      [5, 'Title', 'missing'],
    ]);
  });

  it('takes semicolons, other spellings and other order of headings, and names those it does not know', async () => {
    const { rows, unknownColumns } = await readCsv(
      '\uFEFFstarts_on;TITLE;kinds;currency;amount;Remarks\n2026-01-01;A;technical;usd;5;none\n',
    );
    expect(rows[0]?.value).toMatchObject({ title: 'A', amount: { amountMinor: 500, currency: 'USD' } });
    expect(unknownColumns).toContain('Remarks');
  });

  it('reports a missing column once, not once a row', async () => {
    const { rows, problems } = await readCsv(
      'Title,From,Amount,Currency\nA,2026-01-01,1,USD\nB,2026-01-01,1,USD\n',
    );
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ rowNumber: 1, column: 'Kinds', code: 'column-missing' }),
    ]);
  });

  it.each([
    ['an empty file', '', {}, 'malformed-data'],
    ['an unclosed quote', `${HEADING}"A`, {}, 'malformed-data'],
    ['too many bytes', HEADING, { bytes: 10 }, 'too-large'],
    ['too many rows', `${HEADING}${'A,2026-01-01,1,USD,technical,\n'.repeat(3)}`, { rows: 2 }, 'too-large'],
    ['too many columns', HEADING, { columns: 3 }, 'too-large'],
  ])('refuses %s', async (_what, csv, limits, reason) => {
    await expect(readCsv(csv, limits)).rejects.toMatchObject({ code: `tabular.file.${reason}` });
  });

  it('refuses text that is not UTF-8', async () => {
    await expect(readTable(Buffer.from([0x41, 0xff, 0xfe]), { fields: FIELDS })).rejects.toMatchObject({
      code: 'tabular.file.malformed-data',
    });
  });

  it('applies a DTO’s own rules', async () => {
    class OfferDto {
      @IsIn(['A']) title!: string;
      @Max(10) days!: number;
    }
    const fields: Fields<OfferDto> = {
      title: textField({ header: 'Title' }),
      days: integerField({ header: 'Days' }),
    };
    const { problems } = await readTable<OfferDto>(Buffer.from('Title,Days\nB,11\n'), {
      fields,
      check: dtoProblems(OfferDto, fields),
    });
    expect(problems.map(({ column: name, code }) => [name, code])).toEqual([
      ['Title', 'is-in'],
      ['Days', 'max'],
    ]);
  });
});

describe('reading XLSX', () => {
  it('takes dates, numbers, rich text and the results of formulas', async () => {
    const bytes = await workbookOf([
      ['Title', 'From', 'Amount', 'Currency', 'Kinds', 'Person days'],
      [
        { richText: [{ text: 'Ad' }, { text: 'vice' }] },
        new Date('2026-03-01'),
        12.5,
        'USD',
        'technical',
        { formula: '1+2', result: 3 },
      ],
    ]);
    const { rows, problems } = await readTable<Offer>(bytes, { fields: FIELDS });
    expect(problems).toEqual([]);
    expect(rows[0]?.value).toEqual({
      title: 'Advice',
      from: '2026-03-01',
      amount: { amountMinor: 1250, currency: 'USD' },
      kinds: ['technical'],
      days: 3,
    });
  });

  it('takes the day that a formula gives, and what was escaped twice', async () => {
    const result = new Date('2026-03-04');
    const bytes = await workbookOf([
      ['Title', 'From', 'Amount', 'Currency', 'Kinds'],
      ['&amp;lt;', { formula: 'TODAY()', result }, 1, 'USD', 'technical'],
    ]);
    const { rows } = await readTable<Offer>(bytes, { fields: FIELDS });
    expect(rows.map(({ value: { title, from } }) => [title, from])).toEqual([['&amp;lt;', '2026-03-04']]);
  });

  it('refuses a bomb, also one that lies about its size', async () => {
    const zeros = Buffer.alloc(4 * 1024 * 1024);
    const packed = deflateRawSync(zeros);
    const limits = { unpackedBytes: 1024 * 1024 };
    const honest = oneFileZip('xl/workbook.xml', packed, zeros);
    const lying = oneFileZip('xl/workbook.xml', packed, zeros, 100);
    await expect(readTable(honest, { fields: FIELDS, limits })).rejects.toMatchObject({
      code: 'tabular.file.too-large',
    });
    await expect(readTable(lying, { fields: FIELDS, limits })).rejects.toMatchObject({
      code: 'tabular.file.malformed-data',
    });
  });

  it('refuses a ZIP that is no workbook', async () => {
    const zip = oneFileZip('a.txt', deflateRawSync(Buffer.from('hello')), Buffer.from('hello'));
    await expect(readTable(zip, { fields: FIELDS })).rejects.toMatchObject({
      code: 'tabular.file.malformed-data',
    });
  });
});

describe('what was written', () => {
  it('is read back as it was', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', ',', '"', ';', '=', '+', '-', "'", '@', 'é', '中'),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: word, days: fc.integer() }), { minLength: 1, maxLength: 5 }),
        async (given) => {
          type Line = (typeof given)[number];
          const columns = [
            column('Title', 'text', ({ title }: Line) => title),
            column('Days', 'integer', ({ days }: Line) => days),
          ];
          const fields: Fields<Line> = {
            title: textField({ header: 'Title' }),
            days: integerField({ header: 'Days' }),
          };
          for (const written of [
            writeCsv(tableOf('T', columns, given)),
            writeXlsx([tableOf('T', columns, given)]),
          ]) {
            const { rows, problems } = await readTable<Line>(await buffer(written), { fields });
            expect(problems).toEqual([]);
            expect(rows.map(({ value }) => value)).toEqual(given);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
