import { createRequire } from 'node:module';
import { decimalOf } from '@hub/tabular/decimal.js';
import type { Money } from '../../ledger/domain/money.js';
import type { Statement } from '../domain/statement.js';
import { statementLines } from './statement-lines.js';

interface PdfMaker {
  setFonts(fonts: object): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  createPdf(document: object): { getBuffer(): Promise<Buffer> };
}

const load = createRequire(import.meta.url);
const pdfmake = load('pdfmake') as PdfMaker;
pdfmake.setFonts(load('pdfmake/fonts/Roboto.js') as object);
pdfmake.setLocalAccessPolicy((path) => path.includes('pdfmake'));
pdfmake.setUrlAccessPolicy(() => false);

const GROUPS = /\B(?=(\d{3})+(?!\d))/g;

/** A statement as a paper of a few pages: sources and uses, donors, requests, countries, thematic areas. */
export function statementPdf(statement: Statement): Promise<Buffer> {
  const asOf = statement.asOfOn === undefined ? 'as it stands now' : `as of ${statement.asOfOn}`;
  return pdfmake
    .createPdf({
      info: { title: `${statement.name}: sources and uses, ${asOf}` },
      pageMargins: [40, 40, 40, 50],
      defaultStyle: { font: 'Roboto', fontSize: 9 },
      styles: {
        title: { fontSize: 16, bold: true },
        heading: { fontSize: 11, bold: true, margin: [0, 14, 0, 4] },
      },
      footer: (page: number, pages: number) => ({ text: `${page} / ${pages}`, alignment: 'center' }),
      content: [
        { text: statement.name, style: 'title' },
        { text: `Statement of sources and uses in ${statement.currency}, ${asOf}` },
        { text: 'Sources and uses', style: 'heading' },
        sourcesAndUses(statement),
        ...section('Donors', DONORS, statement.byDonor, (one) => [
          one.donor,
          one.committed,
          one.deposited,
          one.refunded,
          one.receivable,
        ]),
        ...section('Requests', USES('Request'), statement.byRequest, (one) =>
          uses(one.title ?? one.key, one),
        ),
        ...section('Countries', USES('Country'), statement.byCountry, (one) => uses(one.key, one)),
        ...section('Thematic areas', USES('Area'), statement.byTheme, (one) => uses(one.key, one)),
      ],
    })
    .getBuffer();
}

const DONORS: readonly string[] = ['Donor', 'Committed', 'Deposited', 'Refunded', 'Receivable'];
const USES = (first: string): readonly string[] => [first, 'Allocated', 'Transfers', 'Expenditure'];

const uses = (
  label: string,
  {
    allocated,
    transfers,
    expenditure,
  }: { readonly allocated: Money; readonly transfers: Money; readonly expenditure: Money },
): readonly (string | Money)[] => [label, allocated, transfers, expenditure];

const sourcesAndUses = (statement: Statement) => ({
  layout: 'lightHorizontalLines',
  table: {
    widths: ['*', 'auto'],
    body: statementLines(statement).map(({ label, amount, isTotal = false }) => [
      { text: label, bold: isTotal },
      { text: written(amount), alignment: 'right', bold: isTotal },
    ]),
  },
});

function section<T>(
  heading: string,
  headers: readonly string[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly (string | Money)[],
): readonly object[] {
  if (rows.length === 0) return [];
  const body = rows.map((row) =>
    cellsOf(row).map((cell) =>
      typeof cell === 'string' ? { text: cell } : { text: written(cell), alignment: 'right' },
    ),
  );
  return [
    { text: heading, style: 'heading' },
    {
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        widths: ['*', ...headers.slice(1).map(() => 'auto')],
        body: [
          headers.map((text, index) => ({ text, bold: true, alignment: index === 0 ? 'left' : 'right' })),
          ...body,
        ],
      },
    },
  ];
}

function written(money: Money): string {
  const [whole = '', fraction] = decimalOf(money).split('.');
  return whole.replace(GROUPS, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
