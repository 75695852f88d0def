import { Partitioners } from 'kafkajs';
import type { Db } from 'mongodb';
import { GroupCommit } from '@hub/aggregate/group-commit.js';
import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { createTopics } from '@hub/messaging/topics/create-topics.js';
import { realSizedRequest } from '../load/real-sized-request.js';
import { quietNest } from '../harness/quiet-nest.js';
import { median } from '../harness/statistics.js';
import { linearFit } from './linear-fit.js';
import type { CommitCost } from './measured-costs.js';

const LARGEST_GROUP = 256;
const SIZES = [1, 16, 64, LARGEST_GROUP];
const TOPIC = { name: 'simulate-one-partition', partitions: 1, retentionMs: 3_600_000 };

/** Times groups of new documents through `GroupCommit`: a round's cost and that of each write in it. */
export async function commitCost(db: Db, rounds: number): Promise<CommitCost> {
  const commit = new GroupCommit(db.collection<{ _id: string }>('groups'));
  const content = realSizedRequest('MKD');
  const bytes = JSON.stringify(content).length;
  let written = 0;
  const { intercept: roundMs, slope: writeMs } = await fitted(rounds, async (size) => {
    const writes = Array.from({ length: size }, () => {
      const document = { _id: `${String(written++)}`, ...content };
      return commit.commit({ insertOne: { document } }, bytes);
    });
    const failed = (await Promise.all(writes)).find(({ kind }) => kind !== 'stored');
    if (failed !== undefined) throw new Error(`a write was ${failed.kind}`);
  });
  return { roundMs, writeMs, largestGroup: LARGEST_GROUP };
}

/** Milliseconds that one more message of a group takes one partition, acknowledged by every replica in sync. */
export async function partitionServiceMs(
  { brokers, topicPrefix }: { readonly brokers: string; readonly topicPrefix: string },
  rounds: number,
): Promise<number> {
  quietNest();
  const kafka = createKafka({ brokers: brokers.split(','), topicPrefix, service: 'simulate' }, 'producer');
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await Promise.all([admin.connect(), producer.connect()]);
  try {
    await createTopics(admin, topicPrefix, { topics: [TOPIC] });
    const value = JSON.stringify(realSizedRequest('MKD'));
    const { slope } = await fitted(rounds, async (size) => {
      const messages = Array.from({ length: size }, (_, index) => ({ key: String(index), value }));
      await producer.send({ topic: `${topicPrefix}${TOPIC.name}`, acks: -1, messages });
    });
    return slope;
  } finally {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  }
}

async function fitted(rounds: number, once: (size: number) => Promise<void>) {
  const points: [number, number][] = [];
  for (const size of SIZES) {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const startedAt = performance.now();
      await once(size);
      times.push(performance.now() - startedAt);
    }
    points.push([size, median(times.slice(1))]);
  }
  return linearFit(points);
}
