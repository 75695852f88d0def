import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import type { DeadLettersView, SettledLettersView } from '@hub/service/operations/dead-letters.dto.js';
import type { JobQueuesView, LagView, OverdueDeadlinesView } from '@hub/service/operations/waiting.dto.js';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { eventOf, inject, tooEarly } from '../faults/poison.js';
import { stored } from '../faults/stored.js';
import { PERSON_OF_ROLE } from '../http/people.js';
import type { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';

const PATIENCE = { timeoutMs: 90_000, intervalMs: 500 };
const LETTERS = '/v1/operations/dead-letters';

let hub: Hub;
let log: TopicLog;
let operator: ApiClient;

beforeAll(async () => {
  hub = await Hub.start({ label: 'operator-routes', services: ['intake', 'funding'] });
  const brokers = (hub.environment['KAFKA_BROKERS'] ?? '').split(',');
  log = await TopicLog.open({ brokers, topicPrefix: hub.namespace.topicPrefix, service: 'operator' });
  operator = hub.as(PERSON_OF_ROLE['operator'] ?? '').intake;
});

afterAll(async () => {
  await log.close();
  await hub.end();
});

describe('an operator, over HTTP', () => {
  it('sees what a service gave up, and has it delivered once more when it can be handled', async () => {
    const key = 'late-request';
    const requestId = aggregateIdFrom(`http:focal-point.mkd:${key}`, 'intake.request');
    const early = await eventOf('matching.shortlist.drawn-up.v1', requestId, 1);
    await inject(log, tooEarly(early, 'intake.request.not-found'), 1);

    const letter = await eventually(async () => {
      const { total, counts, items } = await operator.read<DeadLettersView>(LETTERS);
      expect(counts).toEqual([{ reason: 'intake.request.not-found', type: early.type, letters: 1 }]);
      expect(total).toBe(1);
      return items[0] as DeadLettersView['items'][number];
    }, PATIENCE);
    expect(letter).toMatchObject({
      topic: 'matching.shortlist',
      eventId: early.id,
      aggregateId: requestId,
      givenUpBy: 'consumer',
    });
    const ofFunding = hub.as(PERSON_OF_ROLE['operator'] ?? '').funding;
    expect(await ofFunding.read<DeadLettersView>(LETTERS)).toEqual({ total: 0, counts: [], items: [] });

    await hub.as('focal-point.mkd').intake.create('/v1/requests', realSizedRequest('MKD'), { key });
    const places = [letter.place, 'matching.shortlist.dlt/0@999999'];
    const [isReplayed, isUnknown] = [
      { place: letter.place, outcome: 'replayed' },
      { place: 'matching.shortlist.dlt/0@999999', outcome: 'not-found' },
    ];
    const settle = (client: ApiClient, what: string) =>
      client.send<SettledLettersView>('POST', `${LETTERS}/${what}`, { places }, { key: `${what}-it` });

    expect((await settle(ofFunding, 'replay')).body.items.map(({ outcome }) => outcome)).toEqual([
      'not-found',
      'not-found',
    ]);
    for (const what of ['replay', 'replay', 'discard'])
      expect(await settle(operator, what)).toMatchObject({
        status: 200,
        body: { items: [isReplayed, isUnknown] },
      });

    await eventually(async () => {
      const requests = await stored(hub.environment, 'intake', 'requests', { 'history.type': 1 });
      const facts = requests.find(({ _id }) => String(_id) === requestId)?.['history'] as { type: string }[];
      expect(facts.filter(({ type }) => type === 'intake.request.shortlisted.v1')).toHaveLength(1);
    }, PATIENCE);
    expect(await operator.read<DeadLettersView>(LETTERS)).toMatchObject({ total: 0 });
  });

  it('sees that nothing waits', async () => {
    await eventually(async () => {
      const { topics, relays } = await operator.read<LagView>('/v1/operations/lag');
      expect(topics).toContainEqual({ topic: 'matching.shortlist', messages: 0 });
      expect(relays).toEqual([{ isHeld: true, publishedUpTo: expect.any(String) }]);
    }, PATIENCE);

    expect(await operator.read<OverdueDeadlinesView>('/v1/operations/overdue-deadlines')).toEqual({
      total: 0,
      items: [],
    });
    const { items } = await operator.read<JobQueuesView>('/v1/operations/job-queues');
    expect(items.map(({ name, failed }) => ({ name, failed }))).toContainEqual({
      name: 'intake-timers',
      failed: 0,
    });
    expect(items.map(({ name }) => name)).toContain('intake-webhooks');
  });
});
