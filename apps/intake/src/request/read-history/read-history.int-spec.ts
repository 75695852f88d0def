import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STRIKES } from '@hub/aggregate/strike-record.js';
import { strikeText } from '@hub/aggregate/strike-text.js';
import { anIntakeOverHttp, idOf } from '../../../test/intake-over-http.js';
import { REQUESTS_COLLECTION } from '../storage/requests.js';
import type { HistoryView } from './history.view.js';

describe('a request’s history, as an auditor reads it', () => {
  let intake: Awaited<ReturnType<typeof anIntakeOverHttp>>;
  beforeAll(async () => {
    intake = await anIntakeOverHttp();
  });
  afterAll(() => intake.end());

  const read = (request: string, query = '') =>
    intake.as('auditor.vera').read<HistoryView>(`${request}/history${query}`);

  it('is sound, with a hash and a role for every entry, in the reader’s language', async () => {
    const request = await intake.submitted();

    const history = await read(request, '?lang=fr');

    expect(history).toMatchObject({ sound: true, version: history.items.length });
    expect(history.items[0]).toMatchObject({ seq: 1, actor: 'drafter', holds: true });
    expect(history.items.every(({ hash, sentence }) => hash.length === 64 && sentence !== undefined)).toBe(
      true,
    );
    expect(JSON.stringify(history)).not.toContain('focal-point.mkd"');
  });

  it('names the first entry that somebody has tampered with', async () => {
    const request = await intake.submitted();
    await intake.connection
      .collection<{ _id: string }>(REQUESTS_COLLECTION)
      .updateOne({ _id: idOf(request) }, { $set: { 'history.1.by.role': 'desk' } });

    const { sound, breach, items } = await read(request);

    expect({ sound, breach }).toEqual({ sound: false, breach: { seq: 2, breach: 'flipped' } });
    expect(items.map(({ holds }) => holds)).toEqual(items.map((_, index) => index === 0));
  });

  it('says where words were struck and why, and is sound only when that is on record', async () => {
    const request = await intake.submitted();
    const db = intake.connection.getClient().db(intake.connection.name);
    const stored = await db.collection<{ _id: string }>(REQUESTS_COLLECTION).findOne({ _id: idOf(request) });
    const { title } = (stored as unknown as { readonly content: { readonly title: string } }).content;
    const by = { id: 'operator.zeno', role: 'operator' };
    const strike = { service: 'intake', text: title, reason: 'a migrant is named', by, at: new Date() };
    for await (const { left } of strikeText(db, strike)) expect(left).toEqual({});

    const { sound, items } = await read(request);

    expect(sound).toBe(true);
    expect(items[0]?.struck).toEqual({ at: strike.at.toISOString(), reason: strike.reason });
    expect(JSON.stringify(items)).not.toContain(title);

    await db.collection(STRIKES).deleteMany({});
    expect((await read(request)).breach).toEqual({ seq: 1, breach: 'struck-off-record' });
  });

  it('is for auditors alone', async () => {
    const request = await intake.submitted();

    expect((await intake.as('desk.ana').get(`${request}/history`)).status).toBe(403);
    expect((await intake.as('focal-point.mkd').get(`${request}/history`)).status).toBe(403);
    expect((await intake.as('auditor.vera').get('/v1/requests/none/history')).status).toBe(404);
  });
});
