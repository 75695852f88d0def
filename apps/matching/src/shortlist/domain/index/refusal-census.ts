import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import { FILTERS } from '../hard-filters.js';
import type { OfferJudge } from './offer-judge.js';
import type { OfferStore } from './offer-store.js';

/** How every offer that stands for choice fares against a need. */
export interface RefusalCensus {
  readonly fitting: number;
  /** Offers by the first filter that each met. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
  /** The slots of those that met one filter alone. */
  readonly nearMisses: ReadonlyMap<RefusalReason, readonly number[]>;
}

/** Counts them all, in one pass. */
export function refusalCensus(store: OfferStore, judge: OfferJudge): RefusalCensus {
  const first = new Float64Array(FILTERS.length);
  const alone = FILTERS.map((): number[] => []);
  let fitting = 0;
  for (let slot = 0; slot < store.size; slot += 1) {
    if (!store.isCandidate(slot)) continue;
    const refusals = judge.refusals(slot);
    if (refusals === 0) {
      fitting += 1;
      continue;
    }
    const lowest = 31 - Math.clz32(refusals & -refusals);
    first[lowest] = (first[lowest] as number) + 1;
    if ((refusals & (refusals - 1)) === 0) alone[lowest]?.push(slot);
  }
  return {
    fitting,
    refused: new Map(byReason(first).filter(([, offers]) => offers > 0)),
    nearMisses: new Map(byReason(alone).filter(([, slots]) => slots.length > 0)),
  };
}

const byReason = <V>(values: ArrayLike<V>): [RefusalReason, V][] =>
  FILTERS.map((reason, filter) => [reason, values[filter] as V]);
