import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('is for auditors alone', async () => {
    const request = await intake.submitted();

    expect((await intake.as('desk.ana').get(`${request}/history`)).status).toBe(403);
    expect((await intake.as('focal-point.mkd').get(`${request}/history`)).status).toBe(403);
    expect((await intake.as('auditor.vera').get('/v1/requests/none/history')).status).toBe(404);
  });
});
