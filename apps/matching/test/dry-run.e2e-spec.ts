import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DryRunAnsweredV1Payload } from '@hub/contracts/matching/dry-run-answered.v1.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { MongoClient } from 'mongodb';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { needItem, terms } from './builders.js';

describe('a dry run', () => {
  let hub: Hub;
  let bus: KafkaEventBus;
  let mongo: MongoClient;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'dry-run', services: ['matching'] });
    const { KAFKA_BROKERS = '', TOPIC_PREFIX = '', MONGODB_URL = '' } = hub.environment;
    bus = new KafkaEventBus({
      brokers: KAFKA_BROKERS.split(','),
      topicPrefix: TOPIC_PREFIX,
      service: 'intake',
    });
    mongo = await MongoClient.connect(MONGODB_URL);
  });

  afterAll(async () => {
    await bus.close();
    await mongo.close();
    await hub.end();
  });

  const answers = () =>
    mongo
      .db(`${hub.environment['DATABASE_PREFIX'] ?? ''}matching`)
      .collection<DryRunAnsweredV1Payload & { _id: string; version: number }>('dry-runs');

  async function ask(dryRunId: string): Promise<() => Promise<void>> {
    const event = {
      id: `${dryRunId}/1`,
      source: 'intake.dry-run',
      type: 'intake.dry-run.asked.v1',
      subject: dryRunId,
      seq: 1,
      time: new Date(),
      cause: `http:focal-point.mkd:${randomUUID()}`,
      payload: {
        dryRunId,
        requestId: randomUUID(),
        requestingStates: ['MKD'],
        needItems: [needItem()],
        urgency: 'normal',
        cooperationKinds: [],
        structuralFactors: [],
        askedAt: new Date().toISOString(),
      },
    };
    const publish = (): Promise<void> => bus.publish([event]);
    await publish();
    return publish;
  }

  it('is answered once from the offers there are, and no provider is told', async () => {
    const desk = hub.as('desk.ana').matching;
    await desk.create('/v1/providers', { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true });
    await hub.as('desk.ben').matching.act('/v1/providers/iom', 'verify');
    await screenProvider(hub, 'iom');
    await hub.as('coordinator.iom-anna').matching.create('/v1/offers', terms());
    const dryRunId = randomUUID();

    const again = await ask(dryRunId);

    const answer = await eventually(async () => {
      const found = await answers().findOne({ _id: dryRunId });
      expect(found).not.toBeNull();
      return found;
    });
    expect(answer).toMatchObject({
      needItems: [{ needItemId: 'need-1', fitting: 1, providers: [{ providerId: 'iom' }], nearMisses: [] }],
      fund: { unOrganisations: 1, missing: 1 },
    });
    await again();
    const later = randomUUID();
    await ask(later);
    await eventually(async () => expect(await answers().findOne({ _id: later })).not.toBeNull());
    expect(await answers().findOne({ _id: dryRunId })).toMatchObject({ version: 1 });
    expect(await desk.read('/v1/invitations')).toMatchObject({ items: [] });
  });
});
