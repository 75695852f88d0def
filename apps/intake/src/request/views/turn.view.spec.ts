import { describe, expect, it } from '@jest/globals';
import { withdrawRequest } from '../domain/interrupt-request.js';
import { recordTranche } from '../domain/record-funding.js';
import { aRequest, type RequestBuilder } from '../domain/testing/a-request.js';
import { showTurn } from './turn.view.js';

/** Submitted on 5 January 2026: 16 weeks later it is 27 April. */
const DAY = '2026-04-27T09:00:00.000Z';
const firstHelpBy = ({ state, at }: RequestBuilder): string | undefined =>
  showTurn(state, at, undefined).firstHelpBy;

describe('the turn of a request', () => {
  it('says from the submission on, whosever turn it is, by when the first help should be there', () => {
    expect(firstHelpBy(aRequest().submitted())).toBe(DAY);
    expect(firstHelpBy(aRequest().later(0).unmet().later(200))).toBe(DAY);
    expect(firstHelpBy(aRequest().ready())).toBe(DAY);
  });

  it('does not before the submission, once work has begun or money was paid, or when all is over', () => {
    const paid = aRequest()
      .ready()
      .does('timers', (state) =>
        recordTranche(state, { allocationId: 'al-1', seq: 1, tranche: 1, standing: 'paid' }),
      );

    expect(firstHelpBy(aRequest().drafted())).toBeUndefined();
    expect(firstHelpBy(aRequest().inDelivery())).toBeUndefined();
    expect(firstHelpBy(aRequest().inCompletionReview())).toBeUndefined();
    expect(firstHelpBy(paid)).toBeUndefined();
    expect(firstHelpBy(aRequest().submitted().does('focalPoint', withdrawRequest))).toBeUndefined();
  });
});
