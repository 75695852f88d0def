import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { size } from '../../../../../test/faults/size.js';
import { bundleFrom } from '../domain/bundle.js';
import type { BundleNeed, BundleOption, BundleProblem } from '../domain/bundle-problem.js';
import { leastWorthHaving } from '../domain/bundle-problem.js';
import { judgeBundle } from '../domain/bundle-score.js';
import { composeBundle } from './compose-bundle.js';
import { composeGreedily } from '../domain/compose-greedily.js';

const RUNS = size(1_000, 30);
const SKILLS = ['data', 'law', 'training'];
const TIME_LIMIT_S = 10;

const need = (index: number) =>
  fc.record({
    needItemId: fc.constant(`need-${String(index)}`),
    demand: fc.integer({ min: 1, max: 100_000_000 }),
    isDivisible: fc.constant(true),
    skills: fc.subarray(SKILLS),
  });

const option = (needs: readonly BundleNeed[], index: number) =>
  fc
    .record({
      needIndex: fc.nat({ max: needs.length - 1 }),
      offer: fc.nat({ max: 5 }),
      provider: fc.nat({ max: 4 }),
      share: fc.double({ min: 0.02, max: 1.5, noNaN: true }),
      minimum: fc.double({ min: 0, max: 0.6, noNaN: true }),
      skills: fc.subarray(SKILLS),
      fit: fc.integer({ min: 0, max: 100 }),
      isAccepted: fc.boolean().map((it) => it && index === 0),
    })
    .map(({ needIndex, offer, provider, share, minimum, skills, fit, isAccepted }): BundleOption => {
      const { needItemId, demand } = needs[needIndex] as BundleNeed;
      const most = Math.max(1, Math.min(demand, Math.round(share * demand)));
      const least = leastWorthHaving(demand, most, Math.round(minimum * most));
      return {
        optionId: `option-${String(index)}`,
        needItemId,
        offerId: `offer-${String(provider)}-${String(offer)}`,
        providerId: `provider-${String(provider)}`,
        isUnOrganisation: provider < 2,
        isSouthern: provider % 2 === 1,
        most,
        least,
        skills,
        fit,
        isAccepted,
      };
    });

const problem = (needs: number, options: number): fc.Arbitrary<BundleProblem> =>
  fc.tuple(...Array.from({ length: needs }, (_, index) => need(index))).chain((theNeeds) =>
    fc.record({
      needs: fc.constant(theNeeds),
      options: fc.tuple(...Array.from({ length: options }, (_, index) => option(theNeeds, index))),
      engagementsLeft: fc
        .array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 })
        .map(
          (left) =>
            new Map(left.map((count, i) => [`offer-${String(Math.floor(i / 6))}-${String(i % 6)}`, count])),
        ),
      rules: fc.record({
        mostPartners: fc.integer({ min: 1, max: 5 }),
        leastUnOrganisations: fc.constantFrom(0, 2),
        leastSouthern: fc.constantFrom(0, 1),
      }),
    }),
  );

/** The oracle: every choice there is. */
function bestWorth(given: BundleProblem): number {
  const ids = given.options.map(({ optionId }) => optionId);
  let best = -Infinity;
  for (let mask = 0; mask < 2 ** ids.length; mask += 1) {
    const chosen = new Set(ids.filter((_id, index) => (mask >> index) & 1));
    best = Math.max(best, judgeBundle(given, chosen)?.score ?? -Infinity);
  }
  return best;
}

describe('a bundle', () => {
  it('of few options is the best of all choices, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(problem(3, 7), async (given) => {
        const { judgement, isBest, gap } = await composeBundle(given, TIME_LIMIT_S);

        expect(judgement.score).toBeCloseTo(bestWorth(given), 2);
        expect({ isBest, gap }).toEqual({ isBest: true, gap: 0 });
      }),
      { numRuns: RUNS },
    );
  });

  it('of many options is never worse than the greedy one, takes no more than there is and covers what it says', async () => {
    await fc.assert(
      fc.asyncProperty(problem(4, 40), async (given) => {
        const { engagements, judgement, gap } = await composeBundle(given, TIME_LIMIT_S);

        const greedy = judgeBundle(given, composeGreedily(given));
        expect(judgement.score).toBeGreaterThanOrEqual((greedy?.score ?? 0) - 1e-9);
        expect(gap).toBeGreaterThanOrEqual(0);
        const taken = new Map<string, number>();
        for (const { option, quantity } of engagements) {
          expect(Number.isInteger(quantity) && quantity <= option.most).toBe(true);
          if (!option.isAccepted) {
            expect(quantity).toBeGreaterThanOrEqual(option.least);
            taken.set(option.offerId, (taken.get(option.offerId) ?? 0) + 1);
          }
        }
        for (const [offerId, count] of taken)
          expect(count).toBeLessThanOrEqual(given.engagementsLeft.get(offerId) ?? 0);
        for (const { needItemId, quantity } of judgement.coverage) {
          const ofNeed = engagements.filter(({ option }) => option.needItemId === needItemId);
          expect(ofNeed.reduce((sum, each) => sum + each.quantity, 0)).toBe(quantity);
        }
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });

  it('is the same whenever it is composed of the same', async () => {
    await fc.assert(
      fc.asyncProperty(problem(3, 12), async (given) => {
        const [one, other] = [
          await composeBundle(given, TIME_LIMIT_S),
          await composeBundle(given, TIME_LIMIT_S),
        ];

        expect(other).toEqual(one);
      }),
      { numRuns: 10 },
    );
  });

  it('that a solver found no better one for is the greedy one, with the distance to the bound', () => {
    const given = fc.sample(problem(3, 12), { numRuns: 1, seed: 7 })[0] as BundleProblem;
    const worth = judgeBundle(given, composeGreedily(given))?.score ?? 0;

    const bundle = bundleFrom(given, { bound: worth + 250 });

    expect(bundle.isBest).toBe(false);
    expect(bundle.gap).toBeCloseTo(0.25);
    expect(bundle.judgement.score).toBe(worth);
  });
});
