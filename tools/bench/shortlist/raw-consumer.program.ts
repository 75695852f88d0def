import { answerQuestions } from '../harness/answer-questions.js';
import { connectMongo, rawDatabase, rawKafka, rawTopic, type RawDocument } from './raw-chain.js';

// The raw chain's second half: takes each message and stores it with one journaled write.
const client = await connectMongo();
const shortlists = client.db(rawDatabase()).collection<RawDocument>('shortlists');
await client.db(rawDatabase()).createCollection('shortlists');
const consumer = rawKafka('consumer').consumer({ groupId: `${rawTopic()}-consumer` });
await consumer.connect();
await consumer.subscribe({ topics: [rawTopic()], fromBeginning: true });
const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
await consumer.run({
  eachMessage: async ({ message }) => {
    const content = JSON.parse(message.value?.toString() ?? '') as object;
    await shortlists.insertOne({ _id: message.key?.toString() ?? '', content });
  },
});
await joined;

answerQuestions(
  () => Promise.resolve('joined'),
  async () => {
    await consumer.disconnect();
    await client.close();
  },
);
