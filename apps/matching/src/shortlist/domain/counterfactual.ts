import type { NeedChangeKind } from '@hub/contracts/vocabularies/need-change-kinds.js';
import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Candidate, Need } from './candidate.js';
import { refusalsOf } from './hard-filters.js';
import { dayNumber, dayOf } from './index/day-number.js';
import { situationOf } from './situation.js';
import type { ReferenceData } from './reference-data.js';

/** One change of a need, in words that a program reads: days as `from/to`, amounts as `<minor units> <currency>`. */
export interface NeedChange {
  readonly kind: NeedChangeKind;
  readonly from: string;
  readonly to: string;
}

/** A changed need, with what was changed. */
export interface ChangedNeed {
  readonly change: NeedChange;
  readonly need: Need;
}

/**
 * The single change of the need that would let in an offer which one filter alone keeps out; undefined when nothing that
 * the State says can (the provider is not verified or not screened, its capacity is spent, it works elsewhere, it is of the same State).
 */
export function counterfactual(
  candidate: Candidate,
  reason: RefusalReason,
  need: Need,
  reference: ReferenceData,
  at: Date,
): ChangedNeed | undefined {
  const changed = CHANGES[reason]?.(candidate, need, at);
  if (changed === undefined) return undefined;
  return refusalsOf(candidate, situationOf(changed.need, reference, at)).length === 0 ? changed : undefined;
}

type Changes = (candidate: Candidate, need: Need, at: Date) => ChangedNeed | undefined;

const CHANGES: Partial<Record<RefusalReason, Changes>> = {
  window: ({ terms }, need, at) => movedInto(terms.startsOn, terms.endsOn, need, at),
  kind: ({ terms }, need) => ({
    change: { kind: 'kind', from: need.item.kind, to: terms.kind },
    need: withItem(need, { kind: terms.kind }),
  }),
  amount: ({ terms }, need) => (terms.amount === undefined ? undefined : amountWithin(terms.amount, need)),
  exclusion: ({ terms }, need) => withoutPlaces(terms.geography.exclusions, need),
  'cooperation-kind': ({ terms }, need) => ({
    change: {
      kind: 'cooperation',
      from: need.request.cooperationKinds.join(','),
      to: terms.cooperationKinds.join(','),
    },
    need: { ...need, request: { ...need.request, cooperationKinds: terms.cooperationKinds } },
  }),
};

const withItem = (need: Need, changes: Partial<Need['item']>): Need => ({
  ...need,
  item: { ...need.item, ...changes },
});

// As little as possible: its length stays, and it begins on the day nearest to its own from which it fits in whole, or
// else with the offer.
function movedInto(startsOn: string, endsOn: string, need: Need, at: Date): ChangedNeed | undefined {
  const today = Math.floor(at.getTime() / 86_400_000);
  const [first, last] = [Math.max(dayNumber(startsOn), today), dayNumber(endsOn)];
  if (last < first) return undefined;
  const start = dayNumber(need.item.startsOn);
  const length = dayNumber(need.item.endsOn) - start;
  const latest = Math.max(first, last - length);
  const moved = Math.min(latest, Math.max(first, start));
  const period = { startsOn: dayOf(moved), endsOn: dayOf(moved + length) };
  return {
    change: { kind: 'period', from: periodText(need.item), to: periodText(period) },
    need: withItem(need, period),
  };
}

const periodText = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string =>
  `${startsOn}/${endsOn}`;

function amountWithin(
  { minimumMinor, currency }: { minimumMinor: number; currency: string },
  need: Need,
): ChangedNeed | undefined {
  const { amount } = need.item;
  if (amount === undefined) return undefined;
  // Nothing is exchanged here, so that in another currency only the least it gives can be named.
  const amountMinor =
    amount.currency === currency ? Math.max(amount.amountMinor, minimumMinor) : minimumMinor;
  return {
    change: {
      kind: 'amount',
      from: `${String(amount.amountMinor)} ${amount.currency}`,
      to: `${String(amountMinor)} ${currency}`,
    },
    need: withItem(need, { amount: { amountMinor, currency } }),
  };
}

function withoutPlaces(excluded: readonly string[], need: Need): ChangedNeed | undefined {
  const left = need.item.places.filter(({ country }) => !excluded.includes(country));
  if (left.length === 0 || left.length === need.item.places.length) return undefined;
  const names = (places: Need['item']['places']): string =>
    [...new Set(places.map((p) => p.country))].join(',');
  return {
    change: { kind: 'place', from: names(need.item.places), to: names(left) },
    need: withItem(need, { places: left }),
  };
}
