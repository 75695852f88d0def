import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '@hub/tabular/read-table.js';
import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../../test/support/api-client.js';
import type { ImportReportView } from '../src/offer/import-offers/import-offers.view.js';
import { Offers } from '../src/offer/storage/offer.repository.js';
import { reserveCapacity } from '../src/offer/domain/capacity-decisions.js';
import type { EditedOffersView } from '../src/offer/edit-many/edit-offers.dto.js';
import { OFFER_FIELDS } from '../src/offer/offer-file/offer-table.js';
import { terms } from './builders.js';
import { commandOf, MatchingInProcess } from './in-process.js';

interface OfferView {
  readonly id: string;
  readonly version: number;
  readonly terms: { readonly title: string; readonly endsOn: string };
}
interface Refused {
  readonly code: string;
  readonly details: { readonly problemCount: number; readonly problems: readonly object[] };
}

const ANNA = 'coordinator.iom-anna';
const FILE = '/v1/providers/iom/offers-file';

describe('a file of offers', () => {
  const matching = new MatchingInProcess();
  let anna: ApiClient;

  beforeAll(async () => {
    await matching.start();
    anna = matching.as(ANNA);
    for (const id of ['iom', 'unhcr'])
      await matching
        .as('desk.ana')
        .create('/v1/providers', { id, name: id.toUpperCase(), kind: 'un-entity', unOrganisation: true });
  });
  afterAll(() => matching.end());

  const offers = async () => (await anna.read<{ items: OfferView[] }>('/v1/offers?limit=100')).items;
  const titles = async () => (await offers()).map((one) => one.terms.title).sort();
  const exported = async () => (await matching.download(ANNA, FILE)).toString('utf8');
  const send = <T = ImportReportView>(file: string | Buffer, key?: string) =>
    matching.upload<T>(ANNA, FILE, file, key);
  const rowOf = (title: string, changes: Record<string, string> = {}) => {
    const cells = {
      Kind: 'technical',
      Objectives: '1; 3',
      Countries: 'MKD',
      'Starts on': '2027-01-01',
      'Ends on': '2029-12-31',
    };
    return { ...cells, Title: title, 'Capacity in all': '3', 'Capacity at a time': '2', ...changes };
  };
  const csvOf = (rows: readonly Record<string, string>[]) => {
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
      .map((cells) => cells.join(','))
      .join('\n');
  };

  it('makes an offer of each row, once for a key', async () => {
    const key = randomUUID();
    const file = csvOf([rowOf('First'), rowOf('Second')]);

    const reply = await send(file, key);
    const again = await send(file, key);

    expect(reply).toMatchObject({ status: 200, body: { made: 2, revised: 0, unchanged: 0 } });
    expect(again).toEqual(reply);
    expect(await titles()).toEqual(['First', 'Second']);
    expect(await send<Refused>(csvOf([rowOf('Other')]), key)).toMatchObject({
      status: 422,
      body: { code: 'aggregate.cause-reused' },
    });
  });

  it('takes nothing of a file with bad rows, and names every one', async () => {
    const before = await titles();
    // Which of the two comes first is not said: they were made in one go.
    const [heading = '', ...lines] = (await exported()).split('\r\n');
    const first = lines.find((line) => line.includes('First')) ?? '';
    const stale = first.replace(/r-[0-9a-f]{12}/, 'r-000000000000').replace('First', 'Mine');
    const rows = ['Good', 'Bad'].map((title) =>
      heading
        .replace('\ufeff', '')
        .split(',')
        .map(
          (column) =>
            (
              rowOf(title, title === 'Bad' ? { Objectives: '99', 'Ends on': '2020-01-01' } : {}) as Record<
                string,
                string
              >
            )[column] ?? '',
        )
        .join(','),
    );

    const { status, body } = await send<Refused>([heading, ...rows, stale, first].join('\r\n'));

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'matching.offer-file.malformed-data',
      details: {
        problems: [
          { rowNumber: 3, column: 'Objectives', code: 'not-in-list' },
          { rowNumber: 4, column: 'Revision', code: 'stale-version' },
          { rowNumber: 5, column: 'Offer id', code: 'repeated' },
        ],
      },
    });
    expect(await titles()).toEqual(before);
  });

  it.each(['csv', 'xlsx'] as const)(
    'changes nothing when an exported one is imported again (%s)',
    async (format) => {
      await anna.create(
        '/v1/offers',
        terms({ title: `=A, "quoted"; ${format}`, conditions: ['One; two', 'Three\nfour'] }),
      );
      const before = await offers();
      const file = await matching.download(ANNA, `${FILE}?format=${format}`);

      const { body } = await send(file);

      expect(body).toMatchObject({ made: 0, revised: 0, unchanged: before.length });
      expect(await offers()).toEqual(before);
    },
  );

  it('changes what was changed in an exported one, though capacity was reserved meanwhile', async () => {
    const [offer] = (await offers()).filter((one) => one.terms.title === 'First');
    const file = (await exported()).replace('First', 'First and better');
    await matching
      .get(Offers)
      .execute(offer?.id ?? '', commandOf(), (found) =>
        reserveCapacity(found, offer?.id ?? '', 'invitation-1', new Date()),
      );

    const { body } = await send(file);

    expect(body).toMatchObject({ made: 0, revised: 1 });
    expect(await titles()).toContain('First and better');
    const late = await send<Refused>(file.replace('First and better', 'First and worse'));
    expect(late).toMatchObject({
      status: 422,
      body: { details: { problems: [{ column: 'Revision', code: 'stale-version' }] } },
    });
  });

  it('refuses another provider, an unknown column, too many rows and what is no table', async () => {
    expect(await matching.upload('coordinator.unhcr-ben', FILE, csvOf([rowOf('Theirs')]))).toMatchObject({
      status: 404,
    });
    const foreign = (await exported()).replaceAll('First', 'Stolen');
    expect(
      await matching.upload<Refused>('coordinator.unhcr-ben', '/v1/providers/unhcr/offers-file', foreign),
    ).toMatchObject({
      status: 422,
      body: {
        details: {
          problems: expect.arrayContaining([
            expect.objectContaining({ column: 'Offer id', code: 'not-found' }),
          ]),
        },
      },
    });
    expect(await send<Refused>(csvOf([rowOf('A', { Colour: 'red' })]))).toMatchObject({
      status: 422,
      body: { details: { problems: [{ rowNumber: 1, column: 'Colour', code: 'column-unknown' }] } },
    });
    expect(await send<Refused>(csvOf(Array.from({ length: 5_001 }, () => ({ Title: 'A' }))))).toMatchObject({
      status: 413,
    });
    expect(await send<Refused>('')).toMatchObject({
      status: 422,
      body: { code: 'tabular.file.malformed-data' },
    });
    expect(await titles()).not.toContain('Stolen');
  });

  it('has a template whose headings are those that are read', async () => {
    for (const format of ['csv', 'xlsx']) {
      const { problems, unknownColumns } = await readTable(
        await matching.download(ANNA, `/v1/offers-file-template?format=${format}`),
        { fields: OFFER_FIELDS },
      );
      expect({ problems, unknownColumns }).toEqual({ problems: [], unknownColumns: [] });
    }
  });

  it('is for many; one change of many offers needs no file', async () => {
    const seen = (await offers()).map(({ id, version }) => ({ offerId: id, version }));
    const [first, second, ...others] = seen as [(typeof seen)[number], (typeof seen)[number], ...typeof seen];
    const key = randomUUID();
    const edit = () =>
      anna.create<EditedOffersView>(
        '/v1/offers/edit',
        {
          offers: [first, { ...second, version: 999 }, ...others, { offerId: 'unknown', version: 1 }],
          changes: { endsOn: '2031-12-31' },
        },
        { key },
      );

    const { items } = await edit();

    expect(items.map(({ outcome, code }) => code ?? outcome)).toEqual([
      'revised',
      'aggregate.stale-version',
      ...others.map(() => 'revised'),
      'matching.offer.not-found',
    ]);
    expect(await edit()).toEqual({ items });
    const days = new Map((await offers()).map(({ id, terms: { endsOn } }) => [id, endsOn]));
    expect(days.get(first.offerId)).toBe('2031-12-31');
    expect(days.get(second.offerId)).not.toBe('2031-12-31');
    expect(
      await matching
        .as('coordinator.unhcr-ben')
        .create<EditedOffersView>('/v1/offers/edit', { offers: [first], changes: { endsOn: '2032-12-31' } }),
    ).toMatchObject({
      items: [{ outcome: 'refused', code: 'matching.offer.not-found' }],
    });
  });
});
