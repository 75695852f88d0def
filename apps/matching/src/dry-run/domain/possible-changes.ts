import type { DryRunNearMiss } from '@hub/contracts/matching/dry-run-answered.v1.js';
import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Candidate, Need } from '../../shortlist/domain/candidate.js';
import { counterfactual, type NeedChange } from '../../shortlist/domain/counterfactual.js';
import type { ReferenceData } from '../../shortlist/domain/reference-data.js';

/** So many near misses are looked at for what each would need. */
const MOST_LOOKED_AT = 1_000;
const MOST_CHANGES = 5;

/** An offer that one filter alone keeps out. */
export interface NearMiss {
  readonly candidate: Candidate;
  readonly reason: RefusalReason;
}

/**
 * Which single change lets how many further offers in, the most first; at most five. A change is counted once for each
 * offer that it lets in, also for offers whose own nearest change was a smaller one.
 */
export function possibleChanges(
  nearMisses: Iterable<NearMiss>,
  need: Need,
  reference: ReferenceData,
  at: Date,
): readonly DryRunNearMiss[] {
  const changes = new Map<string, { change: NeedChange; further: number }>();
  let looked = 0;
  let outOfPlace = 0;
  for (const { candidate, reason } of nearMisses) {
    if (reason === 'country') outOfPlace += 1;
    if ((looked += 1) > MOST_LOOKED_AT) continue;
    const changed = counterfactual(candidate, reason, need, reference, at);
    if (changed === undefined) continue;
    const key = JSON.stringify(changed.change);
    const known = changes.get(key) ?? { change: changed.change, further: 0 };
    changes.set(key, { ...known, further: known.further + 1 });
  }
  const places = need.item.places.map(({ country }) => country).join(',');
  return [
    ...[...changes.values()].map(({ change, further }) => ({ change: toChange(change), further })),
    ...(outOfPlace > 0 ? [{ change: { kind: 'place' as const, from: places }, further: outOfPlace }] : []),
  ]
    .sort((one, other) => other.further - one.further || (one.change.kind < other.change.kind ? -1 : 1))
    .slice(0, MOST_CHANGES);
}

const toChange = ({ kind, from, to }: NeedChange): DryRunNearMiss['change'] => ({
  kind: kind === 'cooperation' ? 'other' : kind,
  ...(from !== '' && { from }),
  to,
});
