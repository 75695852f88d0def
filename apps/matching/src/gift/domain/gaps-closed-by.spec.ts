import { describe, expect, it } from '@jest/globals';
import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import { AT, candidate, need, needItem, REFERENCE } from '../../../test/builders.js';
import { gapsClosedBy, type Gift } from './gaps-closed-by.js';
import type { PlanWithGaps } from './plan-with-gaps.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const aGift = (terms: Partial<GiftTerms> = {}, provider: Partial<Gift['provider']> = {}): Gift => ({
  terms: {
    kind: 'financial',
    objectives: [],
    geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: [] },
    languages: [],
    amount: usd(150_000),
    skills: [],
    ...terms,
  },
  provider: candidate({ provider }).provider,
});
type Missing = Partial<PlanWithGaps['gaps'][number]> & { readonly of?: NeedItem };
const aPlan = (...missing: readonly Missing[]): PlanWithGaps => ({
  request: need().request,
  needItems: missing.map(({ of = needItem() }, index) => ({ ...of, needItemId: `need-${String(index)}` })),
  gaps: missing.map(({ of: _, ...gap }, index) => ({
    needItemId: `need-${String(index)}`,
    share: 0.5,
    skills: [],
    ...gap,
  })),
});
const closes = (gift: Gift, plan: PlanWithGaps) => gapsClosedBy(gift, plan, REFERENCE, AT);

const moneyGap: Missing = { amount: usd(150_000) };
const people = needItem({ kind: 'human', personDays: 100, skills: ['law', 'data'] });

describe('a gift completes a plan', () => {
  it('when it gives all the money that is missing, and says what that is', () => {
    const found = closes(aGift(), aPlan(moneyGap));

    expect(found).toEqual([
      {
        needItemId: 'need-0',
        kind: 'financial',
        objectives: [1],
        countries: ['MKD'],
        amount: usd(150_000),
        skills: [],
      },
    ]);
  });

  it('when it covers what is missing of several needs together', () => {
    const plan = aPlan({ amount: usd(100_000) }, { amount: usd(50_000) });

    expect(closes(aGift(), plan)).toHaveLength(2);
    expect(closes(aGift({ amount: usd(149_999) }), plan)).toBeUndefined();
  });

  it('when its people bring the days and every skill that is missing', () => {
    const gift = (terms: Partial<GiftTerms>) => aGift({ kind: 'human', personDays: 40, ...terms });
    const plan = aPlan({ of: people, personDays: 40, skills: ['data'] });

    expect(closes(gift({ skills: ['data', 'law'] }), plan)).toHaveLength(1);
    expect(closes(gift({ skills: ['law'] }), plan)).toBeUndefined();
    expect(closes(gift({ skills: ['data'], personDays: 39 }), plan)).toBeUndefined();
  });

  it('when it gives the one thing that is given whole', () => {
    const advice = { of: needItem({ kind: 'technical' }) };
    const gift = aGift({ kind: 'technical' });

    expect(closes(gift, aPlan(advice))).toHaveLength(1);
    expect(closes(gift, aPlan(advice, advice))).toBeUndefined();
  });
});

describe('a gift completes no plan', () => {
  it('in which nothing is missing', () => {
    expect(closes(aGift(), aPlan())).toBeUndefined();
  });

  it.each([
    ['is of another kind', { kind: 'technical' }],
    ['is in another currency', { amount: { amountMinor: 900_000, currency: 'EUR' } }],
    [
      'is for another place',
      { geography: { ...aGift().terms.geography, global: false, countries: ['KEN'] } },
    ],
    ['excludes the place', { geography: { ...aGift().terms.geography, exclusions: ['MKD'] } }],
    ['is for other objectives', { objectives: [23] }],
    ['is in no language of the need', { languages: ['fr'] }],
  ] satisfies [string, Partial<GiftTerms>][])('when it %s', (_why, terms) => {
    expect(closes(aGift(terms), aPlan(moneyGap))).toBeUndefined();
  });

  it('when something of another kind is missing too', () => {
    expect(closes(aGift(), aPlan(moneyGap, { of: people, personDays: 1 }))).toBeUndefined();
  });

  it('when its provider may not be invited', () => {
    for (const provider of [
      { isVerified: false },
      { clearUntil: '2026-03-31' },
      { kind: 'state' as const, country: 'MKD' },
    ])
      expect(closes(aGift({}, provider), aPlan(moneyGap))).toBeUndefined();
  });
});
