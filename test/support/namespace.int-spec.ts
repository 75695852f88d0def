import { TOPICS } from '@hub/contracts/topics.js';
import { createTopics } from '@hub/messaging/topics/create-topics.js';
import { describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { serverUrl } from './environment.js';
import { eventually } from './eventually.js';
import { aNamespace } from './namespace.js';

describe('a namespace on the shared servers', () => {
  it('leaves no database and no topic behind', async () => {
    const namespace = aNamespace();
    const client = await MongoClient.connect(serverUrl('MONGODB_URL'));
    const admin = new Kafka({ brokers: [serverUrl('KAFKA_BROKERS')], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await client.db(`${namespace.databasePrefix}intake`).collection('requests').insertOne({ title: 'x' });
    await createTopics(admin, namespace.topicPrefix, { topics: TOPICS.slice(0, 1) });

    await namespace.drop();

    // A topic is still listed for a moment after its deletion.
    await eventually(async () => {
      const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
      const names = [...databases.map((database) => database.name), ...(await admin.listTopics())];
      expect(names.filter((name) => name.startsWith(namespace.databasePrefix))).toEqual([]);
    });
    await Promise.all([client.close(), admin.disconnect()]);
  });
});
