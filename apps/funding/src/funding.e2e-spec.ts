import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const SCORES = ['gender', 'child-sensitivity', 'human-rights'].map((marker) => ({ marker, score: 1 }));

interface Allocation {
  readonly allocationId: string;
  readonly status: string;
}

describe('funding as a process, on Kafka', () => {
  let hub: Hub;
  let bus: KafkaEventBus;
  const requestId = randomUUID();
  let seq = 0;

  const publish = async (source: string, subject: string, fact: string, payload: object) => {
    seq += 1;
    const event = {
      id: `${subject}/${String(seq)}`,
      source,
      subject,
      seq,
      type: `${source}.${fact}.v1`,
      payload,
    };
    await bus.publish([{ ...event, time: new Date(), cause: 'test' }]);
    // Every event comes twice, as it may after a crash of the relay.
    await bus.publish([{ ...event, time: new Date(), cause: 'test' }]);
  };
  const funding = (person: string) => hub.as(person).funding;
  const allocation = async (status: string): Promise<Allocation> =>
    eventually(async () => {
      const path = `/v1/allocations?requestId=${requestId}`;
      const { items } = await funding('auditor.zoe').read<{ items: Allocation[] }>(path);
      expect(items).toMatchObject([{ status }]);
      return items[0] as Allocation;
    });

  beforeAll(async () => {
    hub = await Hub.start({ label: 'funding', services: ['funding'] });
    const { KAFKA_BROKERS = '' } = hub.environment;
    bus = new KafkaEventBus({
      brokers: KAFKA_BROKERS.split(','),
      topicPrefix: hub.namespace.topicPrefix,
      service: 'test',
    });
  });
  afterAll(async () => {
    await bus.close();
    await hub.end();
  });

  it('takes a referral from the pipeline to a commitment when money and agreement arrive', async () => {
    const fund = { fundId: 'mptf', name: 'Migration MPTF', currency: 'USD', isDefault: true };
    await funding('finance.ada').create('/v1/funds', fund);
    await publish('intake.request', requestId, 'referred-to-fund', {
      requestId,
      title: 'Evidence-based migration policy',
      requestingStates: ['MKD'],
      gap: usd(100_000),
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      objectives: [1, 3],
      referredAt: '2026-03-01T09:00:00Z',
    });
    const { allocationId } = await allocation('proposed');
    const path = `/v1/allocations/${allocationId}`;
    for (const member of ['committee.eva', 'committee.finn']) {
      await funding(member).act(path, 'score', { scores: SCORES });
      await funding(member)
        .act(path, 'approve')
        .catch(() => undefined);
    }
    await funding('committee.eva').act(path, 'approve');
    await allocation('pipeline');

    const { contributionId } = await funding('finance.ada').create<{ contributionId: string }>(
      '/v1/contributions',
      {
        fundId: 'mptf',
        donor: 'deu',
        amount: usd(200_000),
      },
    );
    const deposit = { amount: usd(200_000), receivedOn: '2026-03-02', bankReference: 'CAMT-1' };
    await funding('finance.ada').act(`/v1/contributions/${contributionId}`, 'deposits', deposit);
    await allocation('reserved');

    await publish('matching.agreement', randomUUID(), 'concluded', {
      agreementId: randomUUID(),
      requestId,
      planHash: 'b'.repeat(64),
      concludedAt: '2026-04-01T09:00:00Z',
    });
    await allocation('committed');
    expect(await funding('auditor.zoe').send('POST', '/v1/ledger/verify', {})).toMatchObject({
      body: { isSound: true, reports: [{ fundId: 'mptf', transfers: 4 }] },
    });
  });
});
