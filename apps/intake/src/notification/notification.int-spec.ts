import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receivedEvent } from '@hub/messaging/received.js';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../../../../test/support/api-client.js';
import { eventually } from '../../../../test/support/eventually.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { Receiver } from '../../../../libs/webhooks/test/receiver.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';
import { Mailbox } from '../../test/mailbox.js';
import type { RequestState } from '../request/domain/request-state.js';
import { aRequest, type RequestBuilder } from '../request/domain/testing/a-request.js';
import { MOVES } from '../request/domain/testing/moves.js';
import { Requests } from '../request/storage/requests.js';
import { RequestFactConsumer } from './tell/request-fact.consumer.js';

const PATIENCE = { timeoutMs: 90_000 };

describe('those whom a fact concerns', () => {
  const mailbox = new Mailbox();
  const receiver = new Receiver();
  let stage: IntakeStage;
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => stage.url,
      () => tokenFor(person),
      person,
    );

  beforeAll(async () => {
    await Promise.all([mailbox.start(), receiver.start()]);
    process.env['SMTP_URL'] = mailbox.url;
    process.env['WEBHOOK_ALLOW_LOOPBACK'] = 'true';
    stage = await anIntakeStage({
      SERVICE_ROLES: 'http,timers',
      SWEEP_INTERVAL_MS: '300',
      LOG_LEVEL: 'error',
    });
  });
  afterAll(async () => {
    delete process.env['SMTP_URL'];
    delete process.env['WEBHOOK_ALLOW_LOOPBACK'];
    await stage.end();
    await Promise.all([mailbox.stop(), receiver.stop()]);
  });

  /** Has the consumer hear what is in the request's history, as Kafka would bring it. */
  const hear = async (requestId: string, seqs?: readonly number[]): Promise<void> => {
    for (const { seq, type, at, data, cause } of await stage.get(Requests).history(requestId)) {
      if (seqs !== undefined && !seqs.includes(seq)) continue;
      const envelope = {
        id: `${requestId}/${String(seq)}`,
        source: 'intake.request',
        type,
        subject: requestId,
        seq,
        time: at,
        cause,
      };
      await stage.get(RequestFactConsumer).happened(receivedEvent(envelope, data as object));
    }
  };
  const seqsOf = ({ history }: RequestBuilder): readonly number[] => history.map(({ seq }) => seq);
  const prefers = (person: string, said: object) =>
    as(person).send(
      'PUT',
      '/v1/me/notification-preferences',
      { email: `${person}@example.org`, ...said },
      { key: randomUUID() },
    );

  it('are written to in their language, once for each fact, in text and HTML', async () => {
    await prefers('focal-point.mkd', { language: 'ar', wish: 'everything', timeZone: 'Pacific/Apia' });
    await prefers('focal-point.alb', { language: 'en', wish: 'everything' });
    const kept = await stage.keep(aRequest().inTriage());

    await hear(kept.requestId);
    await hear(kept.requestId);

    const facts = (await stage.get(Requests).history(kept.requestId)).length;
    await eventually(async () => {
      const { items } = await as('focal-point.mkd').read<{ items: { status: string }[] }>(
        '/v1/me/notifications?limit=100',
      );
      expect(items.map(({ status }) => status)).toEqual(Array.from({ length: facts }, () => 'sent'));
    }, PATIENCE);
    expect(mailbox.letters).toHaveLength(facts);
    const last = mailbox.letters.find(({ text }) => text.includes('أكدت الأمانة الاستلام'));
    expect(last?.to).toEqual(['focal-point.mkd@example.org']);
    expect(last?.html).toContain('<html lang="ar" dir="rtl">');
    expect(last?.text).toContain(`/requests/${kept.requestId}`);
  });

  it('who want to be told of their turn alone hear of nothing else', async () => {
    await prefers('focal-point.mkd', { language: 'fr', wish: 'my-turn' });
    mailbox.letters.length = 0;
    const kept = await stage.keep(aRequest().submitted());
    const history = await stage.get(Requests).history(kept.requestId);

    await hear(kept.requestId);

    // The focal point has the ball while the request is drafted by a focal point or awaits endorsement, never once submitted.
    const { items } = await as('focal-point.mkd').read<{ items: { requestId: string; subject: string }[] }>(
      '/v1/me/notifications?limit=100',
    );
    const told = items.filter(({ requestId }) => requestId === kept.requestId);
    expect(told.length).toBeLessThan(history.length);
    expect(told.map(({ subject }) => subject).filter((subject) => subject.startsWith('Reçue'))).toEqual([]);
  });

  it('are of the fund’s committee while it decides, and of its finance officers when accounts are to be closed', async () => {
    for (const person of ['committee.dora', 'committee.iom.lea', 'finance.fay'])
      await prefers(person, { language: 'en', wish: 'my-turn' });
    await prefers('committee.ivan', { language: 'en', wish: 'everything' });
    const refers = (request: RequestBuilder, person: 'ana' | 'focalPoint') =>
      request.does(person, (state, act) => MOVES['refer-to-fund'](state as RequestState, act, 0));
    const toFund = refers(refers(aRequest().unmet(), 'ana'), 'focalPoint');
    const atEnd = aRequest().completed();
    const [referred, completed] = [await stage.keep(toFund), await stage.keep(atEnd)];
    mailbox.letters.length = 0;

    // Without what the timers add, since both are long overdue.
    await hear(referred.requestId, seqsOf(toFund));
    await hear(completed.requestId, seqsOf(atEnd));

    const toldTo = async (person: string) => {
      const { items } = await as(person).read<{ items: { requestId: string; subject: string }[] }>(
        '/v1/me/notifications?limit=100',
      );
      return items.map(({ requestId }) => requestId);
    };
    expect(await toldTo('committee.dora')).toEqual([referred.requestId]);
    expect(await toldTo('committee.iom.lea')).toEqual([]);
    expect(await toldTo('committee.ivan')).toEqual([completed.requestId, referred.requestId]);
    expect(await toldTo('finance.fay')).toEqual([completed.requestId]);
    await eventually(() => {
      const letter = mailbox.letters.find(({ to }) => to.includes('finance.fay@example.org'));
      expect(letter?.text).toContain('/allocations');
      expect(letter?.text).not.toContain('/requests/');
    }, PATIENCE);
  });

  it('have a webhook for each of two facts on one request', async () => {
    await as('focal-point.mkd').create('/v1/webhooks', { url: receiver.url, kinds: ['*'] });
    const kept = await stage.keep(aRequest().inTriage());

    await hear(kept.requestId, [1, 2, 1, 2]);

    await eventually(() => {
      const bodies = receiver.taken.map(
        ({ body }) => JSON.parse(body) as { data: { seq: number; requestId: string } },
      );
      expect(bodies.map(({ data }) => data.seq).sort()).toEqual([1, 2]);
      expect(new Set(bodies.map(({ data }) => data.requestId))).toEqual(new Set([kept.requestId]));
    }, PATIENCE);
  });

  it('are written to again when the mail server refuses at first', async () => {
    await prefers('focal-point.mkd', { language: 'en', wish: 'everything' });
    mailbox.refusals = 1;
    const kept = await stage.keep(aRequest().drafted());

    await hear(kept.requestId, [1]);

    await eventually(async () => {
      const { items } = await as('focal-point.mkd').read<{ items: object[] }>('/v1/me/notifications');
      expect(items[0]).toMatchObject({
        requestId: kept.requestId,
        status: 'pending',
        attempts: 1,
        lastError: expect.any(String),
      });
    }, PATIENCE);
  });
});
