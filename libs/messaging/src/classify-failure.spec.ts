import { describe, expect, it } from '@jest/globals';
import { KafkaJSNumberOfRetriesExceeded } from 'kafkajs';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { AggregateContended, CauseReused, OutcomeUnknown } from '@hub/aggregate/aggregate.errors.js';
import { classifyFailure, failureCode } from './classify-failure.js';
import { PermanentFailure, TransientFailure } from './failures.js';

class DomainError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const withCode = (code: string): Error => Object.assign(new Error('connect'), { code });

describe('the classes of failures', () => {
  it.each<[string, unknown]>([
    ['a lost MongoDB connection', new MongoNetworkError('closed')],
    ['a primary that steps down', new MongoServerError({ message: 'stepped down', code: 189 })],
    ['a lost connection inside another error', new OutcomeUnknown('x', new MongoNetworkError('closed'))],
    [
      'Kafka away',
      new KafkaJSNumberOfRetriesExceeded(new Error('no broker'), { retryCount: 5, retryTime: 9 }),
    ],
    ['a refused connection', withCode('ECONNREFUSED')],
  ])('count %s as infrastructure', (_, failure) => {
    expect(classifyFailure(failure)).toBe('infrastructure');
  });

  it.each<[string, unknown]>([
    ['a failure that says so', new TransientFailure('toys.later', 'later')],
    ['what has not arrived yet', new DomainError('matching.shortlist.not-found')],
    ['a contended aggregate', new AggregateContended('x', 5)],
    ['a defect', new TypeError('undefined is not a function')],
    ['a duplicate key', new MongoServerError({ message: 'E11000', code: 11000 })],
    ['a thrown string', 'oops'],
  ])('count %s as transient', (_, failure) => {
    expect(classifyFailure(failure)).toBe('transient');
  });

  it.each<[string, unknown]>([
    ['a failure that says so', new PermanentFailure('toys.never', 'never')],
    ['a refusal by a domain', new DomainError('intake.request.illegal-transition')],
    ['a cause used for something else', new CauseReused('x', 'y')],
  ])('count %s as permanent', (_, failure) => {
    expect(classifyFailure(failure)).toBe('permanent');
  });

  it('name a failure by its code, or by its class', () => {
    expect(failureCode(new DomainError('a.b.c'))).toBe('a.b.c');
    expect(failureCode(new TypeError('x'))).toBe('TypeError');
    expect(failureCode('oops')).toBe('unknown');
  });
});
