import 'reflect-metadata';
import { Controller, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MongoClient } from 'mongodb';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { RequestClearedV1, type RequestClearedV1Payload } from '@hub/contracts/intake/request-cleared.v1.js';
import { KafkaStrategy } from '@hub/messaging/kafka/kafka-strategy.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { quietNest } from '../harness/quiet-nest.js';
import { CountDown } from './count-down.js';
import { note, NOTES, type Notes } from './notes.js';

// Ours, second half: a Nest service's consumer that stores an effect for each event.
quietNest();
const client = await MongoClient.connect(required('MONGODB_URL'));
const notes: Notes = new AggregateStore(
  client.db(`${required('DATABASE_PREFIX')}relay-effects`).collection('notes'),
  NOTES,
);
await notes.prepare();
const done = new CountDown();

@Controller()
class NoteConsumer {
  constructor(@Inject('notes') private readonly store: Notes) {}

  @OnEvent(RequestClearedV1)
  async handle(event: Received<RequestClearedV1Payload>) {
    const outcome = await note(this.store, event.subject, event.command(new Date()), event.payload);
    done.count(event.id);
    return outcome;
  }
}

@Module({ controllers: [NoteConsumer], providers: [{ provide: 'notes', useValue: notes }] })
class NotesModule {}

const brokers = required('KAFKA_BROKERS').split(',');
const strategy = new KafkaStrategy({ brokers, topicPrefix: required('TOPIC_PREFIX'), service: 'notes' });
const service = await NestFactory.createMicroservice(NotesModule, { strategy, logger: ['error'] });
await service.listen();
while (strategy.metrics.rebalances === 0) await new Promise((resolve) => setTimeout(resolve, 20));

answerQuestions<number>(
  (expected) => done.reach(expected),
  async () => {
    await service.close();
    await client.close();
  },
);
