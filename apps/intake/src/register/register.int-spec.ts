import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';
import { eventually } from '../../../../test/support/eventually.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';
import { aRequest } from '../request/domain/testing/a-request.js';
import { CONTENT } from '../request/domain/testing/sample-request.js';
import { KeepRegister } from './keep-register/keep-register.js';
import type { DemandView } from './read-demand/demand.view.js';
import type { RegisterPage } from './read-register/read-register.controller.js';

const PATIENCE = { timeoutMs: 60_000 };
const need = CONTENT.needItems[0];

describe('the public register', () => {
  let stage: IntakeStage;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${stage.url}/v1/${path}`, { headers });
  const list = async (query: string): Promise<RegisterPage> =>
    (await (await get(`register?${query}`)).json()) as RegisterPage;
  const ids = async (query: string): Promise<readonly string[]> =>
    (await list(query)).items.map(({ requestId }) => requestId).toSorted();

  beforeAll(async () => {
    stage = await anIntakeStage();
    const published = { consentToPublish: true };
    await stage.keep(aRequest().inDesign(), 'hidden');
    await stage.keep(
      aRequest().submitted({
        ...published,
        title: 'Évidence sur les frontières',
        urgency: 'urgent',
        cooperationKinds: ['triangular'],
        needItems: [{ ...need, sdgTargets: ['10.7', '17.18'] }],
      }),
      'triangular',
    );
    const kiribati = { id: 'focal-point.kir', role: 'focal-point', organisation: 'state:KIR' };
    await stage.keep(
      aRequest().submittedBy(kiribati, {
        ...published,
        requestingStates: ['KIR'],
        title: 'Border posts on the atolls',
        needItems: [{ ...need, kind: 'technical', objectives: [11], personDays: 30 }],
      }),
      'kiribati',
    );
    await stage.keep(aRequest().drafted(published), 'draft');
    await eventually(async () => {
      expect(await ids('')).toEqual(['kiribati', 'triangular']);
    }, PATIENCE);
  });
  afterAll(() => stage.end());

  it.each([
    ['state=KIR', ['kiribati']],
    ['status=submitted', ['kiribati', 'triangular']],
    ['status=design', []],
    ['objective=11', ['kiribati']],
    ['region=009', ['kiribati']],
    ['region=150', ['triangular']],
    ['group=LDC', ['kiribati']],
    ['group=SIDS', ['kiribati']],
    ['group=LLDC', ['triangular']],
    ['cooperation=triangular', ['triangular']],
    ['kind=technical', ['kiribati']],
    ['sdgTarget=17.18', ['triangular']],
    ['urgency=urgent', ['triangular']],
    ['urgency=normal&group=LDC', ['kiribati']],
    ['urgency=urgent&group=LDC', []],
    ['q=frontiere', ['triangular']],
    ['q=ATOLL%20border', ['kiribati']],
    ['q=atoll%20frontiere', []],
  ])('finds by %s', async (query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  it('refuses what is no filter, with a pointer', async () => {
    for (const query of ['objective=24', 'region=999', 'group=OECD', 'sdgTarget=18.1', 'colour=red'])
      expect((await get(`register?${query}`)).status).toBe(400);
  });

  it('goes on page by page', async () => {
    const first = await list('limit=1');
    const second = await list(`limit=1&cursor=${first.nextCursor ?? ''}`);

    expect([...first.items, ...second.items].map(({ requestId }) => requestId).toSorted()).toEqual([
      'kiribati',
      'triangular',
    ]);
    expect(second.nextCursor).toBeUndefined();
  });

  it('is kept by anybody for a while, and sent again only when it has changed', async () => {
    for (const path of [
      'register?limit=1',
      'register.csv?objective=3',
      'statistics/demand',
      'statistics/demand.csv',
    ]) {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      const again = await get(path, { 'if-none-match': etag });

      expect({ path, status: first.status, cache: first.headers.get('cache-control') }).toEqual({
        path,
        status: 200,
        cache: expect.stringMatching(/^public, max-age=\d+$/),
      });
      expect({ path, status: again.status, body: await again.text() }).toEqual({
        path,
        status: 304,
        body: '',
      });
    }
    const one = await get('register/kiribati');
    expect(one.headers.get('cache-control')).toBe('public, max-age=30');
    expect((await get('register/kiribati', { 'if-none-match': one.headers.get('etag') ?? '' })).status).toBe(
      304,
    );
  });

  it('is downloaded as CSV, what matches alone', async () => {
    const answer = await get('register.csv?state=KIR');
    const lines = (await answer.text()).trim().split('\r\n');

    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toContain('register.csv');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Request,Title,Summary,Requesting States');
    expect(lines[1]).toMatch(
      /^kiribati,Border posts on the atolls,.*,KIR,11,.*USD 400000.00,normal,submitted,Received/,
    );
  });

  it('refuses a page of an answer that is whole', async () => {
    for (const path of ['register.csv', 'statistics/demand', 'statistics/demand.csv'])
      for (const query of ['cursor=abc', 'limit=5']) {
        const { status } = await get(`${path}?${query}`);
        expect({ path, query, status }).toEqual({ path, query, status: 400 });
      }
  });

  it('says what is asked for, by objective, region, group, cooperation and SDG target', async () => {
    const demand = (await (await get('statistics/demand')).json()) as DemandView;
    const usd = (amountMinor: number) => [{ amountMinor, currency: 'USD' }];

    expect(demand).toMatchObject({ requests: 2, open: 2, met: 0 });
    expect(demand.objective.map(({ key, requests }) => [key, requests])).toEqual([
      ['1', 1],
      ['3', 1],
      ['11', 1],
    ]);
    expect(demand.region).toContainEqual({
      key: '009',
      name: 'Oceania',
      requests: 1,
      open: 1,
      met: 0,
      askedFor: usd(40_000_000),
    });
    expect(demand.group.map(({ key }) => key)).toEqual(['LDC', 'LLDC', 'SIDS']);
    expect(demand.cooperation).toMatchObject([{ key: 'triangular', requests: 1 }]);
    expect(demand.sdgTarget.map(({ key }) => key)).toEqual(['10.7', '17.18']);
    expect(await (await get('statistics/demand.csv?group=LDC')).text()).toContain(
      'objective,11,,1,1,0,USD 400000.00',
    );
  });

  it('finds in a sweep what was not put there when it was committed', async () => {
    const connection = stage.get(getConnectionToken() as never) as Connection;
    const register = connection.collection<Document & { _id: string }>('register');
    await register.deleteOne({ _id: 'kiribati' });
    await register.updateOne({ _id: 'triangular' }, { $set: { version: 1, 'entry.title': 'Old' } });

    await stage.get(KeepRegister).sweep();

    expect((await list('')).items.map(({ title }) => title).toSorted()).toEqual([
      'Border posts on the atolls',
      'Évidence sur les frontières',
    ]);
  });
});
