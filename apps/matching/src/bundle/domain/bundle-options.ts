import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Answer, BundleFacts, FittingOffer, KnownOffer } from './bundle-facts.js';
import { leastWorthHaving, type BundleOption } from './bundle-problem.js';
import { demandOf, unitOf } from './need-demand.js';

/** An option, and what it stands on. */
export interface FoundOption {
  readonly option: BundleOption;
  /** The proposal, where there is one; else the offer stands for what it could be. */
  readonly answer?: Answer;
  readonly startsOn: string;
  readonly endsOn: string;
}

const PROPOSED = ['submitted', 'clarifying', 'accepted', 'confirmed'];
const ACCEPTED = ['accepted', 'confirmed'];
const OVER = ['declined', 'expired', 'retracted', 'not-selected', 'withdrawn'];

/** Every engagement that could be part of a bundle: proposals, and offers whose provider has not said no. */
export function bundleOptions(facts: BundleFacts): readonly FoundOption[] {
  return facts.needItems.flatMap((need) => {
    const answers = latestByProvider(
      facts.answers.filter(({ needItemId }) => needItemId === need.needItemId),
    );
    const proposed = [...answers.values()].filter(({ status }) => PROPOSED.includes(status));
    const silent = bestByProvider(
      facts.fitting.filter(({ needItemId }) => needItemId === need.needItemId),
    ).filter(({ providerId }) => {
      const status = answers.get(providerId)?.status;
      return status === undefined || !(OVER.includes(status) || PROPOSED.includes(status));
    });
    return [
      ...proposed.flatMap((answer) => optionFrom(need, facts, answer, answer)),
      ...silent.flatMap((fitting) => optionFrom(need, facts, fitting)),
    ];
  });
}

function optionFrom(
  need: NeedItem,
  { offers, providers }: BundleFacts,
  { needItemId, offerId, providerId, fit = 0 }: FittingOffer | Answer,
  answer?: Answer,
): readonly FoundOption[] {
  const offer = offers.get(offerId);
  const provider = providers.get(providerId);
  const isAccepted = answer !== undefined && ACCEPTED.includes(answer.status);
  if (offer === undefined || provider === undefined) return [];
  // A proposal is honoured whatever has become of the offer since.
  if (answer === undefined && !(offer.isOpen && provider.isVerified && provider.isClear)) return [];
  const { isUnOrganisation, isSouthern } = provider;
  const sides = { needItemId, offerId, providerId, isUnOrganisation, isSouthern };
  const option = {
    optionId: `${needItemId}/${offerId}`,
    ...sides,
    ...rangeOf(need, offer, answer),
    skills: offer.terms.skills,
    fit,
    isAccepted,
  };
  return [{ option, ...(answer !== undefined && { answer }), ...periodOf(need, offer, answer) }];
}

function rangeOf(need: NeedItem, { terms }: KnownOffer, answer?: Answer): { most: number; least: number } {
  const { demand, isDivisible } = demandOf(need);
  if (!isDivisible) return { most: 1, least: 1 };
  const isMoney = unitOf(need) === 'money';
  const offered = isMoney ? terms.amount?.maximumMinor : terms.personDays;
  const proposed = isMoney ? answer?.proposal?.amount?.amountMinor : answer?.proposal?.personDays;
  const most = Math.max(1, Math.min(demand, proposed ?? offered ?? demand));
  const minimum = answer === undefined && isMoney ? (terms.amount?.minimumMinor ?? 0) : 0;
  return { most, least: leastWorthHaving(demand, most, minimum) };
}

const periodOf = (need: NeedItem, { terms }: KnownOffer, answer?: Answer) => ({
  startsOn: answer?.proposal?.startsOn ?? later(need.startsOn, terms.startsOn),
  endsOn: answer?.proposal?.endsOn ?? earlier(need.endsOn, terms.endsOn),
});

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

const latestByProvider = (answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(
    [...answers].sort((one, other) => one.round - other.round).map((answer) => [answer.providerId, answer]),
  );

function bestByProvider(fitting: readonly FittingOffer[]): readonly FittingOffer[] {
  const best = new Map<string, FittingOffer>();
  for (const each of fitting)
    if ((best.get(each.providerId)?.fit ?? -1) < each.fit) best.set(each.providerId, each);
  return [...best.values()];
}
