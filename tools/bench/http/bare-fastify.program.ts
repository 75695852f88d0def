import { fastify } from 'fastify';
import { answerQuestions } from '../harness/answer-questions.js';

const server = fastify();
server.get('/v1/empty', () => ({}));
const url = await server.listen({ port: 0, host: '127.0.0.1' });

answerQuestions(
  () => Promise.resolve({ url }),
  () => server.close(),
);
