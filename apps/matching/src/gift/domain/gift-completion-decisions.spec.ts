import { describe, expect, it } from '@jest/globals';
import type { GiftCompletionFoundV1Payload } from '@hub/contracts/matching/gift-completion-found.v1.js';
import { AT } from '../../../test/builders.js';
import { closeCompletion, noteCompletion } from './gift-completion-decisions.js';
import type { GiftCompletionEvent } from './gift-completion-events.js';
import { evolveGiftCompletion, type GiftCompletion } from './gift-completion.js';

const found = (planVersion: string): GiftCompletionFoundV1Payload => ({
  giftCompletionId: 'completion-1',
  giftSubscriptionId: 'subscription-1',
  providerId: 'iom',
  requestId: 'request-1',
  requestTitle: 'Evidence-based migration policy',
  requestingStates: ['MKD'],
  planVersion,
  gaps: [],
  foundAt: AT.toISOString(),
});
type Step = (completion: GiftCompletion | undefined) => readonly GiftCompletionEvent[];
const plan =
  (version: string): Step =>
  (completion) =>
    noteCompletion(completion, found(version));
const closed: Step = (completion) => closeCompletion(completion, 'gap-closed');

/** What is said after each of these steps, and what stands at the end. */
function after(...steps: readonly Step[]) {
  let completion: GiftCompletion | undefined;
  const facts = steps.flatMap((step) => {
    const events = step(completion);
    for (const event of events)
      completion = evolveGiftCompletion(completion, event, { seq: 1, at: AT, by: { id: 'someone' } });
    return events.map(({ type }) => type.split('.')[2] ?? '');
  });
  return { facts, completion };
}

describe('a plan that a gift would complete', () => {
  it('is told once of each of its versions', () => {
    expect(after(plan('a'), plan('a'), plan('b'), plan('b')).facts).toEqual(['found', 'found']);
  });

  it('is no longer open once its gap is gone, and says why', () => {
    const { facts, completion } = after(plan('a'), closed, closed);

    expect(facts).toEqual(['found', 'closed']);
    expect(completion).toMatchObject({
      status: 'closed',
      closedBecause: 'gap-closed',
      closedAt: AT.toISOString(),
    });
  });

  it('is open again, and not told again, when it is as it was before', () => {
    const { facts, completion } = after(plan('a'), plan('b'), closed, plan('a'));

    expect(facts).toEqual(['found', 'found', 'closed', 'reopened']);
    expect(completion).toMatchObject({ status: 'open', planVersion: 'a' });
    expect(completion?.closedBecause).toBeUndefined();
  });

  it('says nothing of a gift that never completed it', () => {
    expect(after(closed).facts).toEqual([]);
  });
});
