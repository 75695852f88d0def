import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Candidate, Need } from './candidate.js';
import { reach } from './geography.js';
import type { Situation } from './situation.js';

type Refuses = (candidate: Candidate, situation: Situation) => boolean;

/** The hard filters in the order in which they are asked; each says whether it keeps an offer out. */
const HARD_FILTERS: readonly (readonly [RefusalReason, Refuses])[] = [
  ['verification', ({ provider }) => !provider.isVerified],
  ['screening', ({ provider }, { day }) => provider.clearUntil === undefined || provider.clearUntil < day],
  ['kind', ({ terms }, { need }) => terms.kind !== need.item.kind],
  [
    'window',
    ({ terms }, { need, day }) =>
      terms.endsOn < need.item.startsOn || terms.startsOn > need.item.endsOn || terms.endsOn < day,
  ],
  [
    'country',
    // An excluded country is refused for that reason, not for being out of reach.
    ({ terms }, situation) =>
      situation.countries.every((country) => reach(terms.geography, country, situation) === 0),
  ],
  [
    'exclusion',
    ({ terms }, { countries, need }) =>
      [...countries, ...need.request.requestingStates].some((country) =>
        terms.geography.exclusions.includes(country),
      ),
  ],
  [
    'conflict-of-interest',
    ({ provider }, { need }) =>
      (provider.kind === 'state' || provider.kind === 'local-authority') &&
      provider.country !== undefined &&
      need.request.requestingStates.includes(provider.country),
  ],
  [
    'cooperation-kind',
    ({ terms }, { need }) => areApart(terms.cooperationKinds, need.request.cooperationKinds),
  ],
  ['amount', ({ terms }, { need }) => isOutOfRange(terms.amount, need.item.amount)],
  ['capacity', ({ left }) => left.total < 1 || left.concurrent < 1],
];

/** The hard filters' reasons, in the order in which they are asked. */
export const FILTERS: readonly RefusalReason[] = HARD_FILTERS.map(([reason]) => reason);

/** Why an offer cannot answer the need; empty when it can. All reasons, so that a near miss can be told. */
export function refusalsOf(candidate: Candidate, situation: Situation): readonly RefusalReason[] {
  let reasons: RefusalReason[] = NONE;
  for (const [reason, refuses] of HARD_FILTERS)
    if (refuses(candidate, situation)) {
      if (reasons === NONE) reasons = [reason];
      else reasons.push(reason);
    }
  return reasons;
}

const NONE: RefusalReason[] = [];

// Silence on either side excludes nothing.
const areApart = (offered: readonly string[], wanted: readonly string[]): boolean =>
  offered.length > 0 && wanted.length > 0 && !offered.some((kind) => wanted.includes(kind));

// More than the offer's most is co-financed; less than its least is too small for it. No exchange of currencies here.
const isOutOfRange = (range: Candidate['terms']['amount'], amount: Need['item']['amount']): boolean =>
  range !== undefined &&
  amount !== undefined &&
  (range.currency !== amount.currency || amount.amountMinor < range.minimumMinor);
