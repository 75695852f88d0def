import { describe, expect, it } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { problemOf } from './problem.js';

const coded = (code: string, more: object = {}) => Object.assign(new Error('Because.'), { code, ...more });

describe('a problem', () => {
  it.each([
    ['intake.request.illegal-transition', 409],
    ['intake.request.not-found', 404],
    ['funding.allocation.four-eyes', 403],
    ['matching.offer.something-new', 409],
    ['aggregate.stale-version', 412],
    ['aggregate.cause-reused', 422],
    ['aggregate.contended', 503],
    ['aggregate.outcome-unknown', 503],
  ])('of %s has status %i', (code, status) => {
    expect(problemOf(coded(code), 'c-1')).toMatchObject({
      code,
      status,
      detail: 'Because.',
      correlationId: 'c-1',
    });
  });

  it('passes on what the error says of fields and of what is allowed instead', () => {
    const allowedActions = ['withdraw'];
    const errors = [{ pointer: '/title', code: 'missing', detail: 'No title.' }];

    expect(problemOf(coded('intake.request.incomplete', { allowedActions, errors }), 'c')).toMatchObject({
      allowedActions,
      errors,
    });
  });

  it.each([
    ['an unknown error', new Error('secret')],
    ['a thrown value', 'secret'],
    ["Node's own code", Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })],
    ["MongoDB's code", Object.assign(new Error('secret'), { code: 11000 })],
    ['a status of ours', Object.assign(new Error('secret'), { statusCode: 502 })],
  ])('of %s says nothing but that it happened', (_what, error) => {
    const problem = problemOf(error, 'c-1');

    expect(problem).toMatchObject({ status: 500, code: 'platform.internal', correlationId: 'c-1' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it.each([
    ['that is away', { name: 'MongoServerSelectionError' }],
    ['whose connection ended', { code: 'EPIPE' }],
  ])('of a database %s says to come again, and not where it is', (_what, error) => {
    const problem = problemOf(Object.assign(new Error('secret'), error), 'c-1');

    expect(problem).toMatchObject({ status: 503, code: 'platform.unavailable' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it("of Nest's and Fastify's refusals has a code of ours", () => {
    const tooLarge = Object.assign(new Error('x'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 });

    expect(problemOf(tooLarge, 'c')).toMatchObject({ status: 413, code: 'platform.too-large' });
    expect(problemOf(new NotFoundException(), 'c')).toMatchObject({
      status: 404,
      code: 'platform.not-found',
    });
  });
});
