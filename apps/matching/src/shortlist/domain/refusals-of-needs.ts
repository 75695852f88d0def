import type { NearMiss, NeedRefusals } from '@hub/contracts/matching/shortlist-item.js';
import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Need } from './candidate.js';
import { counterfactual } from './counterfactual.js';
import type { ShortlistInput } from './draw-up-shortlist.js';
import { fitOf } from './fit.js';
import type { Census } from './index/offer-index.js';
import { compareText } from './rank-offers.js';
import type { ReferenceData } from './reference-data.js';
import { situationOf } from './situation.js';
import { CURRENT_WEIGHTS } from './weights.js';

const MOST_NEAR_MISSES = 5;

/** What keeps offers out of each need item of a request, and which single change of a need would let some of them in. */
export const refusalsOfNeeds = (
  { request, needItems, index, reference }: ShortlistInput,
  at: Date,
): readonly NeedRefusals[] =>
  needItems.map((item) => {
    const need = { item, request };
    const { refused, nearMisses } = index.census(need, MOST_NEAR_MISSES, reference, at);
    return {
      needItemId: item.needItemId,
      refused: byCount(refused),
      nearMisses: nearMisses.map((miss) => toNearMiss(miss, need, reference, at)),
    };
  });

const byCount = (refused: ReadonlyMap<RefusalReason, number>): NeedRefusals['refused'] =>
  [...refused]
    .map(([reason, offers]) => ({ reason, offers }))
    .sort((one, other) => other.offers - one.offers || compareText(one.reason, other.reason));

function toNearMiss(
  { candidate, reason }: Census['nearMisses'][number],
  need: Need,
  reference: ReferenceData,
  at: Date,
): NearMiss {
  const changed = counterfactual(candidate, reason, need, reference, at);
  const fitThen = changed && fitOf(candidate, situationOf(changed.need, reference, at), CURRENT_WEIGHTS).fit;
  return {
    offerId: candidate.offerId,
    providerId: candidate.provider.providerId,
    reason,
    ...(changed !== undefined && fitThen !== undefined && { change: { ...changed.change, fit: fitThen } }),
  };
}
