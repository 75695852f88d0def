import { MongoClient } from 'mongodb';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { quietNest } from '../harness/quiet-nest.js';
import { CountDown } from './count-down.js';
import { cleared, idsOf, NOTES, note, type Backlog, type Notes } from './notes.js';

// The baseline: kafkajs's eachMessage, one message after the other, with the same store write. Its events are in Kafka
// before the clock starts, so it is charged neither for an outbox nor for publishing.
quietNest();
const config = {
  brokers: required('KAFKA_BROKERS').split(','),
  topicPrefix: `${required('TOPIC_PREFIX')}one-`,
  service: 'one-at-a-time',
};
const topic = `${config.topicPrefix}intake.request`;
const client = await MongoClient.connect(required('MONGODB_URL'));
const notes: Notes = new AggregateStore(
  client.db(`${required('DATABASE_PREFIX')}one-at-a-time`).collection('notes'),
  NOTES,
);
await notes.prepare();
const bus = new KafkaEventBus(config);
const done = new CountDown();
const consumer = createKafka(config, 'consumer').consumer({
  groupId: config.topicPrefix,
  maxWaitTimeInMs: 100,
});
await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
await consumer.run({
  eachMessage: async ({ message }) => {
    done.begin();
    const payload = JSON.parse(message.value?.toString() ?? '') as { title: string };
    const eventId = message.headers?.['ce_id']?.toString() ?? '';
    const by = { id: 'bench', role: 'system' };
    await note(
      notes,
      message.key?.toString() ?? '',
      { cause: `event:${eventId}`, by, at: new Date() },
      payload,
    );
    done.count(eventId);
  },
});
await joined;

async function answer(question: Backlog | 'go'): Promise<unknown> {
  if (question === 'go') {
    consumer.resume([{ topic }]);
    return done.reach(expected);
  }
  consumer.pause([{ topic }]);
  expected = question.aggregates * question.eventsEach;
  const ids = idsOf(question);
  for (let seq = 1; seq <= question.eventsEach; seq += 1)
    await bus.publish(ids.map((id) => outgoing(id, seq)));
  return 'published';
}
let expected = 0;

const outgoing = (subject: string, seq: number) => {
  const { type, data } = cleared(subject);
  const about = { type, subject, seq, source: 'intake.request', id: `${subject}/${seq}` };
  return { ...about, time: new Date(), cause: 'bench', payload: data };
};

answerQuestions<Backlog | 'go'>(answer, async () => {
  await consumer.disconnect();
  await bus.close();
  await client.close();
});
