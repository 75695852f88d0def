import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { MongoClient, MongoServerError } from 'mongodb';
import { answerQuestions, required } from '../harness/answer-questions.js';

// The baseline: a bare Fastify server that takes a request and stores it with its event in one transaction of two
// inserts, journaled and acknowledged by the majority. No authentication, no validation, no idempotency, no audit.
const client = await MongoClient.connect(required('MONGODB_URL'), {
  writeConcern: { w: 'majority', journal: true },
});
const database = client.db(`${required('DATABASE_PREFIX')}baseline`);
const requests = database.collection<{ _id: string }>('requests');
const events = database.collection<{ _id: string }>('events');
for (const name of ['requests', 'events'])
  await database.createCollection(name).catch((error: unknown) => {
    if (!(error instanceof MongoServerError && error.codeName === 'NamespaceExists')) throw error; // another process
  });

const server = fastify();
server.post('/v1/requests', async (request, reply) => {
  const content = request.body as object;
  const id = randomUUID();
  await client.withSession((session) =>
    session.withTransaction(
      async () => {
        await requests.insertOne({ _id: id, ...content }, { session });
        const event = { _id: `${id}/1`, type: 'intake.request.drafted.v1', at: new Date(), data: content };
        await events.insertOne(event, { session });
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
    ),
  );
  return reply.code(201).header('location', `/v1/requests/${id}`).send({ id });
});
const url = await server.listen({ port: 0, host: '127.0.0.1' });

answerQuestions(
  () => Promise.resolve({ url }),
  async () => {
    await server.close();
    await client.close();
  },
);
