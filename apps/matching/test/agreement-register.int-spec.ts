import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  amendAgreement,
  openAgreement,
  signAgreement,
  voidAgreement,
} from '../src/agreement/domain/agreement-decisions.js';
import type {
  AgreementRegisterEntry,
  AgreementRegisterPage,
} from '../src/agreement/read-register/agreement-register.view.js';
import { Agreements } from '../src/agreement/storage/agreement.repository.js';
import { commandOf, MatchingInProcess } from './in-process.js';

const HASH = 'ab'.repeat(32);
const LATER = 'cd'.repeat(32);

interface Wanted {
  readonly id: string;
  readonly parties: readonly string[];
  readonly consentToPublish?: boolean;
  readonly isSigned?: boolean;
}

describe('the public register of agreements', () => {
  const matching = new MatchingInProcess();
  beforeAll(async () => {
    await matching.start();
    await anAgreement({ id: 'one', parties: ['state:MKD', 'provider:iom'], consentToPublish: true });
    await anAgreement({
      id: 'two',
      parties: ['state:KEN', 'state:UGA', 'provider:iom'],
      consentToPublish: true,
    });
    await anAgreement({ id: 'hidden', parties: ['state:MKD', 'provider:iom'], consentToPublish: false });
    await anAgreement({ id: 'unknown', parties: ['state:MKD', 'provider:iom'] });
    await anAgreement({
      id: 'unsigned',
      parties: ['state:MKD', 'provider:iom'],
      consentToPublish: true,
      isSigned: false,
    });
  });
  afterAll(() => matching.end());

  const run = (id: string, decide: Parameters<Agreements['execute']>[2], by = 'anna.secret') =>
    matching.get(Agreements).execute(id, commandOf(new Date(), by), decide);

  async function anAgreement({ id, parties, consentToPublish, isSigned = true }: Wanted): Promise<void> {
    const plan = {
      ...{
        requestId: `request-${id}`,
        title: `Title ${id}`,
        summary: 'What is done.',
        planHash: HASH,
        parties,
      },
      ...{ leadImplementer: 'iom', ...(consentToPublish !== undefined && { consentToPublish }) },
    };
    await run(id, (found) => openAgreement(found, id, plan, new Date()));
    if (isSigned)
      for (const party of parties)
        await run(id, (found) => signAgreement(found, id, party, HASH, new Date()));
  }

  const get = (query = '', headers = {}) =>
    matching.as('operator.olga').get<AgreementRegisterPage>(`/v1/agreement-register${query}`, { headers });
  const idsOf = async (query: string) => (await get(query)).body.items.map(({ agreementId }) => agreementId);

  it('shows what was concluded and may be shown, and nothing else of it', async () => {
    const { body, headers } = await get();

    expect(body.items.map(({ agreementId }) => agreementId)).toEqual(['two', 'one']);
    expect(body.items[0]).toMatchObject({ kind: 'regional', standing: 'in-force', amendments: [] });
    expect(JSON.stringify(body)).not.toContain('anna.secret');
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('is narrowed and read page by page', async () => {
    expect(await idsOf('?state=MKD')).toEqual(['one']);
    expect(await idsOf('?state=KEN&provider=iom&kind=regional')).toEqual(['two']);
    expect(await idsOf('?kind=multilateral')).toEqual([]);
    const { body } = await get('?limit=1');
    expect(await idsOf(`?limit=1&cursor=${body.nextCursor ?? ''}`)).toEqual(['one']);
  });

  it('is searched by words of the title and the summary and by parties, whatever signs a word has', async () => {
    expect(await idsOf('?q=title%20TWO')).toEqual(['two']);
    expect(await idsOf('?q=done')).toEqual(['two', 'one']);
    expect(await idsOf('?q=state:ken')).toEqual(['two']);
    expect(await idsOf('?q=hidden')).toEqual([]);
    expect(await idsOf('?q=.*(%5B')).toEqual([]);
  });

  it('names the partners, and shows one agreement alone', async () => {
    const iom = { id: 'iom', name: 'International Organization for Migration', kind: 'un-entity' };
    await matching
      .as('desk.ana')
      .create('/v1/providers', { ...iom, unOrganisation: true, members: [], summary: 'Migration.' });
    const read = (id: string) =>
      matching.as('operator.olga').get<AgreementRegisterEntry>(`/v1/agreement-register/${id}`);

    const { body } = await read('two');
    expect(body).toMatchObject({
      agreementId: 'two',
      partners: [{ providerId: 'iom', name: 'International Organization for Migration' }],
    });
    for (const id of ['hidden', 'unsigned', 'nowhere'])
      expect(await read(id)).toMatchObject({ status: 404, body: { code: 'matching.agreement.not-found' } });
  });

  it('comes as CSV, and is not sent again while nothing changed', async () => {
    const csv = await matching.as('operator.olga').get<string>('/v1/agreement-register?format=csv');
    expect(csv.body.split('\r\n')).toHaveLength(4);
    expect(csv.body).toContain('state:KEN; state:UGA; provider:iom');

    const { etag = '' } = await get();
    expect((await get('', { 'if-none-match': etag })).status).toBe(304);

    await run('one', (found) =>
      amendAgreement(found, {
        ...{
          amendmentId: 'a1',
          planHash: LATER,
          reason: 'Why is not public.',
          agreedBy: ['state:MKD', 'provider:iom', 'provider:undp'],
        },
        ...{
          amendedAt: new Date().toISOString(),
          parties: ['state:MKD', 'provider:iom', 'provider:undp'],
          leadImplementer: 'iom',
        },
      }),
    );
    await run('two', (found) => voidAgreement(found, 'Terminated.'));

    const { status, body } = await get('', { 'if-none-match': etag });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { agreementId: 'two', standing: 'ended' },
      { agreementId: 'one', kind: 'multilateral', planHash: LATER, amendments: [{ planHash: LATER }] },
    ]);
    expect(JSON.stringify(body)).not.toContain('Why is not public');
  });
});
