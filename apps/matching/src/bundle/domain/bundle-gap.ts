import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Money } from '@hub/contracts/values/money.js';
import type { FoundOption } from './bundle-options.js';
import type { NeedCoverage } from './bundle-score.js';
import { demandOf, unitOf } from './need-demand.js';

/** Somebody who is not in the bundle and could give some of what is missing. */
export interface GapCloser {
  readonly providerId: string;
  readonly offerId: string;
  /** Whether nothing would be missing any more. */
  readonly completes: boolean;
}

/** What of a need is not covered yet. */
export interface NeedGap {
  readonly needItemId: string;
  /** 0 to 1. */
  readonly share: number;
  readonly amount?: Money;
  readonly personDays?: number;
  readonly skills: readonly string[];
  readonly closers: readonly GapCloser[];
}

const MOST_CLOSERS = 5;

/** The remaining gap of each need, in its own unit, and who of the shortlisted could close it; none where all is covered. */
export function gapsOf(
  needItems: readonly NeedItem[],
  coverage: readonly NeedCoverage[],
  others: readonly FoundOption[],
): readonly NeedGap[] {
  return needItems.flatMap((need) => {
    const covered = coverage.find(({ needItemId }) => needItemId === need.needItemId);
    if (covered === undefined || covered.share >= 1) return [];
    const { needItemId, demand, skills: wanted } = demandOf(need);
    const missing = demand - covered.quantity;
    const skills = wanted.filter((skill) => !covered.skills.includes(skill));
    const closers = others
      .filter(({ option }) => option.needItemId === needItemId)
      .filter(({ option }) => missing > 0 || option.skills.some((skill) => skills.includes(skill)))
      .sort((one, other) => other.option.fit - one.option.fit)
      .slice(0, MOST_CLOSERS)
      .map(({ option }) => ({
        providerId: option.providerId,
        offerId: option.offerId,
        completes:
          option.most >= missing &&
          option.least <= missing &&
          skills.every((skill) => option.skills.includes(skill)),
      }));
    return [{ needItemId, share: 1 - covered.share, ...figureOf(need, missing), skills, closers }];
  });
}

function figureOf(need: NeedItem, missing: number): { amount?: Money; personDays?: number } {
  const unit = unitOf(need);
  if (missing === 0 || unit === 'whole') return {};
  if (unit === 'person-days') return { personDays: missing };
  return { amount: { amountMinor: missing, currency: need.amount?.currency ?? '' } };
}
