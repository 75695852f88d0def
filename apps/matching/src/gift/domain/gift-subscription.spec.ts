import { describe, expect, it } from '@jest/globals';
import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import { AT } from '../../../test/builders.js';
import {
  endGift,
  isNextSearch,
  makeGiftSubscription,
  noteSearch,
  pauseGift,
  resumeGift,
  reviseGift,
  searchAgain,
} from './gift-subscription-decisions.js';
import type { GiftSubscriptionEvent } from './gift-subscription-events.js';
import { evolveGiftSubscription, type GiftSubscription } from './gift-subscription.js';
import { GiftIncomplete, GiftSubscriptionEnded } from './gift.errors.js';

const TERMS: GiftTerms = {
  kind: 'financial',
  objectives: [],
  geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: [] },
  languages: [],
  amount: { amountMinor: 100, currency: 'USD' },
  skills: [],
};
const made = () => makeGiftSubscription('gift-1', 'iom', TERMS, AT);
type Step = (subscription: GiftSubscription) => readonly GiftSubscriptionEvent[];

function after(...steps: readonly Step[]): GiftSubscription {
  let seq = 0;
  const fold = (state: GiftSubscription | undefined, events: readonly GiftSubscriptionEvent[]) =>
    events.reduce<GiftSubscription | undefined>(
      (folded, event) => evolveGiftSubscription(folded, event, { seq: (seq += 1), at: AT, by: { id: 'x' } }),
      state,
    ) as GiftSubscription;
  return steps.reduce((state, step) => fold(state, step(state)), fold(undefined, made()));
}
const dueId = ({ timers }: GiftSubscription): string => timers[0]?.id ?? '';

describe('a gift subscription', () => {
  it('has the plans that there are looked through at once, step by step', () => {
    const begun = after();
    const advanced = after((state) => noteSearch(state, dueId(state), 'request-100'));
    const done = after(
      (state) => noteSearch(state, dueId(state), 'request-100'),
      (state) => noteSearch(state, dueId(state), undefined),
    );

    expect(begun.timers).toEqual([{ id: 'gift-1:search:1', name: 'search', dueAt: AT }]);
    expect(advanced).toMatchObject({ cursor: 'request-100', timers: [{ id: 'gift-1:search:2' }] });
    expect(done.timers).toEqual([]);
    expect(done.cursor).toBeUndefined();
  });

  it('notes a step once, whoever else took it too', () => {
    const advanced = after((state) => noteSearch(state, 'gift-1:search:1', 'request-100'));

    expect(isNextSearch(advanced, 'gift-1:search:1')).toBe(false);
    expect(noteSearch(advanced, 'gift-1:search:1', 'request-100')).toEqual([]);
  });

  it('begins to look anew with every change, from the first request on', () => {
    for (const change of [
      pauseGift,
      (state: GiftSubscription) => reviseGift(state, TERMS),
      endGift,
      searchAgain,
    ]) {
      const changed = after((state) => noteSearch(state, dueId(state), 'request-100'), change);

      expect(changed.cursor).toBeUndefined();
      expect(dueId(changed)).toBe('gift-1:search:3');
    }
  });

  it('is paused and goes on, and once it has ended it stays so', () => {
    const paused = after(pauseGift);
    const ended = after(endGift);

    expect([paused.status, after(pauseGift, resumeGift).status]).toEqual(['paused', 'active']);
    expect([pauseGift(paused), resumeGift(after()), endGift(ended), searchAgain(paused)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    for (const change of [pauseGift, resumeGift, (state: GiftSubscription) => reviseGift(state, TERMS)])
      expect(() => change(ended)).toThrow(GiftSubscriptionEnded);
  });

  it('is refused when it does not say where, or how much', () => {
    const nowhere = { ...TERMS.geography, global: false };
    const { amount: _, ...withoutAmount } = TERMS;

    for (const terms of [
      { ...TERMS, geography: nowhere },
      withoutAmount,
      { ...TERMS, amount: { amountMinor: 0, currency: 'USD' } },
      { ...withoutAmount, kind: 'human' as const },
    ])
      expect(() => makeGiftSubscription('gift-1', 'iom', terms, AT)).toThrow(GiftIncomplete);
  });
});
