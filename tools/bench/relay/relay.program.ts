import { MongoClient } from 'mongodb';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { HistoryRelay } from '@hub/messaging/relay/history-relay.js';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { quietNest } from '../harness/quiet-nest.js';
import { cleared, idsOf, SOURCE, type Backlog } from './notes.js';

// Ours, first half: the real relay over a backlog that was committed while it was away.
quietNest();
const client = await MongoClient.connect(required('MONGODB_URL'));
const db = client.db(`${required('DATABASE_PREFIX')}relay-source`);
const requests = db.collection('requests');
const store = new AggregateStore(requests, SOURCE);
await store.prepare();
const bus = new KafkaEventBus({
  brokers: required('KAFKA_BROKERS').split(','),
  topicPrefix: required('TOPIC_PREFIX'),
  service: 'relay-source',
});
let relay: HistoryRelay | undefined;

const newRelay = (): HistoryRelay =>
  new HistoryRelay({ db, sources: [{ collection: 'requests', source: SOURCE.name }], bus });

async function answer(question: Backlog | 'go'): Promise<unknown> {
  if (question === 'go') {
    relay = newRelay();
    relay.start();
    return 'started';
  }
  await relay?.stop();
  await saveThePlace();
  await commit(question);
  return 'committed';
}

// A relay that has been here before resumes its change stream; a first one would read all documents.
async function saveThePlace(): Promise<void> {
  const earlier = newRelay();
  earlier.start();
  while (!(await earlier.drain())) await new Promise((resolve) => setTimeout(resolve, 50));
  await earlier.stop();
}

async function commit({ eventsEach, ...backlog }: Backlog): Promise<void> {
  const by = { id: 'bench', role: 'system' };
  await Promise.all(
    idsOf({ eventsEach, ...backlog }).map(async (id) => {
      for (let seq = 1; seq <= eventsEach; seq += 1)
        await store.execute(id, { cause: `bench:${id}/${seq}`, by, at: new Date() }, () => [cleared(id)]);
    }),
  );
}

answerQuestions<Backlog | 'go'>(answer, async () => {
  await relay?.stop();
  await bus.close();
  await client.close();
});
