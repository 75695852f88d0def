import { describe, expect, it } from '@jest/globals';
import { readTable } from '@hub/tabular/read-table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { writeXlsx } from '@hub/tabular/write-xlsx.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { anIndexedOffer } from '../../../test/any-market.js';
import { offer, terms } from '../../../test/builders.js';
import { fileTerms } from './file-terms.js';
import type { OfferRow } from './offer-row.js';
import { OFFER_FIELDS, offerTable } from './offer-table.js';
import { revisionMark } from './revision-mark.js';
import { rowProblems } from './row-problems.js';
import { rowTerms } from './row-terms.js';

const read = (file: Buffer) =>
  readTable<OfferRow>(file, { fields: OFFER_FIELDS, check: rowProblems, limits: { cellCharacters: 60_000 } });
const files = {
  CSV: (all: readonly OfferTerms[]) => buffer(writeCsv(tableFor(all))),
  XLSX: (all: readonly OfferTerms[]) => buffer(writeXlsx([tableFor(all)])),
};
const tableFor = (all: readonly OfferTerms[]) =>
  offerTable(all.map((one) => ({ ...offer(), offerId: 'offer-1', terms: one })));

const aText = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', "'-a;b\\", '\\ ', '\\\u0001;', 'a\r\nb', '0042'),
  )
  .filter((text) => fileTerms(terms({ title: text })).title !== '' && text.isWellFormed());
const someTerms = fc
  .record({
    market: anIndexedOffer,
    title: aText,
    conditions: fc.array(aText, { maxLength: 4 }),
    skills: fc.array(aText, { maxLength: 3 }),
  })
  .map(({ market, title, conditions, skills }) => ({ ...market.terms, title, conditions, skills }))
  .filter(
    ({ kind, amount, personDays, capacity, geography: { countries, m49Regions, regionalBodies, global } }) =>
      (kind !== 'financial' || amount !== undefined) &&
      (kind !== 'human' || personDays !== undefined) &&
      capacity.concurrent <= capacity.total &&
      (global || countries.length + m49Regions.length + regionalBodies.length > 0),
  );

describe('a file of offers', () => {
  it.each([
    ['CSV', 30],
    ['XLSX', 10],
  ] as const)('says the same when it is read again (%s)', async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(someTerms, { minLength: 1, maxLength: 5 }), async (all) => {
        const { rows, problems, unknownColumns } = await read(await files[format](all));

        expect({ problems, unknownColumns }).toEqual({ problems: [], unknownColumns: [] });
        expect(rows.map(({ value }) => rowTerms(value))).toEqual(all.map(fileTerms));
        expect(rows.map(({ value }) => value.revision)).toEqual(all.map(revisionMark));
      }),
      { numRuns },
    );
  });

  it.each([
    ['a cell that must be filled', 'Title', '', 'Title', 'missing'],
    ['a country that is none', 'Countries', 'ZZZ', 'Countries', 'is-i-s-o31661-alpha3'],
    ['nowhere to use it', 'Countries', '', 'Countries', 'missing'],
    ['an objective beyond 23', 'Objectives', '24', 'Objectives', 'not-in-list'],
    ['a most below the least', 'Maximum amount', '1.00', 'Maximum amount', 'below-minimum'],
    ['money without a currency', 'Currency', '', 'Minimum amount', 'no-currency'],
    ['an end before the start', 'Ends on', '2020-01-01', 'Ends on', 'before-start'],
    ['more at a time than in all', 'Capacity at a time', '9', 'Capacity at a time', 'above-total'],
    ['an offer without its revision', 'Revision', '', 'Revision', 'missing'],
    ['a revision without its offer', 'Offer id', '', 'Revision', 'unexpected'],
    ['neither yes nor no', 'Global', 'perhaps', 'Global', 'not-yes-or-no'],
  ])('names %s by row, column and code', async (_what, column, text, named, code) => {
    const amount = { minimumMinor: 1_000_000, maximumMinor: 2_000_000, currency: 'USD' };
    const file = (await files.CSV([terms({ amount }), terms({ amount })])).toString('utf8');
    const [heading = '', good = '', bad = ''] = file.split('\r\n');
    const cells = bad.split(',');
    cells[heading.replace('\ufeff', '').split(',').indexOf(column)] = text;

    const { rows, problems } = await read(Buffer.from([heading, good, cells.join(',')].join('\r\n')));

    expect(rows).toHaveLength(1);
    expect(problems).toContainEqual({
      rowNumber: 3,
      column: named,
      code,
      message: expect.stringMatching(/\w.*\.$/s),
    });
  });
});
