import { describe, expect, it } from '@jest/globals';
import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import fc from 'fast-check';
import { AT, candidate, need, needItem, REFERENCE } from '../../../test/builders.js';
import { gapsOf } from '../../bundle/domain/bundle-gap.js';
import type { BundleOption } from '../../bundle/domain/bundle-problem.js';
import { judgeBundle } from '../../bundle/domain/bundle-score.js';
import { demandOf } from '../../bundle/domain/need-demand.js';
import { gapsClosedBy, type Gift } from './gaps-closed-by.js';
import type { PlanWithGaps } from './plan-with-gaps.js';

const SKILLS = ['law', 'data', 'design'];
const someSkills = fc.subarray(SKILLS);
const aNeed = fc.oneof(
  fc.record({
    kind: fc.constant('financial' as const),
    figure: fc.integer({ min: 1, max: 100 }),
    skills: fc.constant([] as string[]),
  }),
  fc.record({
    kind: fc.constant('human' as const),
    figure: fc.integer({ min: 1, max: 100 }),
    skills: someSkills,
  }),
  fc.record({ kind: fc.constant('technical' as const), figure: fc.constant(1), skills: someSkills }),
);
const aPart = fc.record({ need: fc.nat(2), most: fc.integer({ min: 1, max: 100 }), skills: someSkills });
const aGift = fc.record({
  kind: fc.constantFrom('financial' as const, 'human' as const, 'technical' as const),
  figure: fc.integer({ min: 1, max: 250 }),
  skills: someSkills,
});
const aCase = fc.record({
  needs: fc.array(aNeed, { minLength: 1, maxLength: 3 }),
  parts: fc.array(aPart, { maxLength: 4 }),
  gift: aGift,
  more: fc.record({ figure: fc.integer({ min: 0, max: 100 }), skills: someSkills }),
});
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never;

/** The needs as a bundle has them, with those who take part as they are. */
function planOf({ needs, parts }: Case) {
  const needItems = needs.map(({ kind, figure, skills }, index) => {
    const { amount: _, ...plain } = needItem({ needItemId: `need-${String(index)}`, kind, skills });
    if (kind === 'financial') return { ...plain, amount: { amountMinor: figure, currency: 'USD' } };
    return kind === 'human' ? { ...plain, personDays: figure } : plain;
  });
  const demands = needItems.map(demandOf);
  const options = parts.flatMap((part, index): readonly BundleOption[] => {
    const demand = demands[part.need];
    const taker = `provider-${String(index)}`;
    if (demand === undefined) return [];
    const most = demand.isDivisible ? Math.min(demand.demand, part.most) : 1;
    return [optionOf(demand.needItemId, taker, most, part.skills)];
  });
  const judged = coverageOf(demands, options);
  const plan: PlanWithGaps = {
    request: need().request,
    needItems,
    gaps: gapsOf(needItems, judged, []),
  };
  return { plan, demands, options };
}

const optionOf = (
  needItemId: string,
  providerId: string,
  most: number,
  skills: readonly string[],
): BundleOption => ({
  optionId: `${needItemId}/${providerId}`,
  needItemId,
  providerId,
  offerId: providerId,
  isUnOrganisation: false,
  isSouthern: false,
  most,
  least: 0,
  skills,
  fit: 50,
  isAccepted: true,
});

function coverageOf(needs: ReturnType<typeof planOf>['demands'], options: readonly BundleOption[]) {
  const rules = { mostPartners: 5, leastUnOrganisations: 0, leastSouthern: 0 };
  const problem = { needs, options, engagementsLeft: new Map(), rules };
  const judged = judgeBundle(problem, new Set(options.map(({ optionId }) => optionId)));
  if (judged === undefined) throw new Error('What is accepted is always a bundle');
  return judged.coverage;
}

function giftOf({ kind, figure, skills }: Case['gift']): Gift {
  const terms: GiftTerms = {
    kind,
    objectives: [],
    geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: [] },
    languages: [],
    skills,
    ...(kind === 'financial' && { amount: { amountMinor: figure, currency: 'USD' } }),
    ...(kind === 'human' && { personDays: figure }),
  };
  return { terms, provider: candidate().provider };
}

describe('a gift that is said to complete a plan', () => {
  it('leaves no gap, gives no more than it has, and a larger one still completes it', () => {
    let completed = 0;
    fc.assert(
      fc.property(aCase, (one) => {
        const { plan, demands, options } = planOf(one);
        const gift = giftOf(one.gift);

        const closed = gapsClosedBy(gift, plan, REFERENCE, AT);

        if (closed === undefined) return;
        completed += 1;
        const given = closed.map(({ needItemId, amount, personDays }) => {
          const isWhole = demands.find((each) => each.needItemId === needItemId)?.isDivisible === false;
          const most = amount?.amountMinor ?? personDays ?? (isWhole ? 1 : 0);
          return optionOf(needItemId, 'the-giver', most, gift.terms.skills);
        });
        expect(coverageOf(demands, [...options, ...given]).map(({ share }) => share)).toEqual(
          demands.map(() => 1),
        );
        expect(given.reduce((sum, { most }) => sum + most, 0)).toBeLessThanOrEqual(one.gift.figure);

        const larger = giftOf({
          kind: one.gift.kind,
          figure: one.gift.figure + one.more.figure,
          skills: [...new Set([...one.gift.skills, ...one.more.skills])],
        });
        expect(gapsClosedBy(larger, plan, REFERENCE, AT)).toEqual(closed);
      }),
      { numRuns: 3_000 },
    );
    expect(completed).toBeGreaterThan(50);
  });

  it('is found whenever one kind alone is missing, and the gift of it is large enough', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { plan } = planOf(one);
        const kinds = new Set(
          plan.gaps.map(
            ({ needItemId }) => plan.needItems.find((each) => each.needItemId === needItemId)?.kind,
          ),
        );
        const [kind] = [...kinds];
        if (kinds.size !== 1 || kind === undefined || (kind === 'technical' && plan.gaps.length > 1)) return;

        const gift = giftOf({ kind, figure: 1_000, skills: SKILLS });

        expect(gapsClosedBy(gift, plan, REFERENCE, AT)).toHaveLength(plan.gaps.length);
      }),
    );
  });
});
