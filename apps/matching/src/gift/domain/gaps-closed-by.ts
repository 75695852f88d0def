import type { ClosableGap } from '@hub/contracts/matching/closable-gap.js';
import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Money } from '@hub/contracts/values/money.js';
import { unitOf } from '../../bundle/domain/need-demand.js';
import type { Candidate, CandidateProvider } from '../../shortlist/domain/candidate.js';
import { refusalsOf } from '../../shortlist/domain/hard-filters.js';
import type { ReferenceData } from '../../shortlist/domain/reference-data.js';
import { situationOf } from '../../shortlist/domain/situation.js';
import type { PlanWithGaps } from './plan-with-gaps.js';

/** What a provider could give. */
export interface Gift {
  readonly terms: GiftTerms;
  readonly provider: CandidateProvider;
}

/**
 * All that is missing in a plan, when this gift alone would close it entirely; undefined when something would still be
 * missing, and when nothing is. The gift passes the filters that an offer would pass for each need that it helps to cover;
 * money is not exchanged, and help without a figure is given whole, to one need.
 */
export function gapsClosedBy(
  gift: Gift,
  plan: PlanWithGaps,
  reference: ReferenceData,
  at: Date,
): readonly ClosableGap[] | undefined {
  const gaps = plan.gaps.map((gap) => ({ gap, need: needOf(plan, gap.needItemId) }));
  if (gaps.length === 0 || !gaps.every(({ need }) => suits(gift, need, plan, reference, at)))
    return undefined;
  const { amount, personDays = 0, skills } = gift.terms;
  const money = gaps.flatMap(({ gap }) => (gap.amount === undefined ? [] : [gap.amount]));
  const days = gaps.reduce((sum, { gap }) => sum + (gap.personDays ?? 0), 0);
  const whole = gaps.filter(({ need }) => unitOf(need) === 'whole');
  const isClosed =
    isWithin(money, amount) &&
    days <= personDays &&
    whole.length <= 1 &&
    whole.every(({ need }) => isLargeEnough(gift.terms, need)) &&
    gaps.every(({ gap }) => gap.skills.every((skill) => skills.includes(skill)));
  return isClosed ? gaps.map(({ gap, need }) => closable(gap, need, plan)) : undefined;
}

/** Whether the gift could help with this need at all, whatever its size. */
export function suits(
  { terms, provider }: Gift,
  need: NeedItem,
  { request }: Pick<PlanWithGaps, 'request'>,
  reference: ReferenceData,
  at: Date,
): boolean {
  const situation = situationOf({ item: need, request }, reference, at);
  return (
    refusalsOf(asCandidate(terms, provider), situation).length === 0 &&
    meet(terms.objectives, need.objectives) &&
    meet(terms.languages, need.languages)
  );
}

// A gift is there whenever the need is, once, and however little of it is taken.
const asCandidate = ({ amount, ...terms }: GiftTerms, provider: CandidateProvider): Candidate => ({
  offerId: '',
  version: 0,
  provider,
  promised: 0,
  used: 0,
  left: { total: 1, concurrent: 1 },
  terms: {
    ...terms,
    ...(amount !== undefined && {
      amount: { minimumMinor: 0, maximumMinor: amount.amountMinor, currency: amount.currency },
    }),
    sdgTargets: [],
    structuralFactors: [],
    cooperationKinds: [],
    interpretation: false,
    startsOn: '0001-01-01',
    endsOn: '9999-12-31',
    capacity: { total: 1, concurrent: 1 },
  },
});

const isWithin = (missing: readonly Money[], most: Money | undefined): boolean =>
  missing.length === 0 ||
  (most !== undefined &&
    missing.every(({ currency }) => currency === most.currency) &&
    missing.reduce((sum, { amountMinor }) => sum + amountMinor, 0) <= most.amountMinor);

const isLargeEnough = (terms: GiftTerms, need: NeedItem): boolean =>
  terms.personDays === undefined || need.personDays === undefined || terms.personDays >= need.personDays;

// Silence on either side excludes nothing.
const meet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((each) => other.includes(each));

function needOf({ needItems }: PlanWithGaps, needItemId: string): NeedItem {
  const need = needItems.find((each) => each.needItemId === needItemId);
  if (need === undefined)
    throw new Error(`The plan has a gap in ${needItemId}, which is no need of its request`);
  return need;
}

const closable = (
  { needItemId, amount, personDays, skills }: PlanWithGaps['gaps'][number],
  { kind, objectives, places }: NeedItem,
  { request }: PlanWithGaps,
): ClosableGap => ({
  needItemId,
  kind,
  objectives,
  countries:
    places.length > 0 ? [...new Set(places.map(({ country }) => country))] : [...request.requestingStates],
  ...(amount !== undefined && { amount }),
  ...(personDays !== undefined && { personDays }),
  skills,
});
