import { isInTheWay } from './missed-shares.js';
import { PoolFlow } from './pool-flow.js';
import { keepsShares, type Candidate, type Round } from './round.js';

/**
 * What a careful clerk would choose: whatever is pinned, then by merit, the cheaper first among equals, as long as fitting
 * money is left; then the least meritorious that no share needs are dropped until the shares hold. Undefined when what is
 * pinned cannot be paid for or cannot keep the shares.
 */
export function greedyChoice({ candidates, pools, shares }: Round): readonly Candidate[] | undefined {
  const flow = new PoolFlow(pools);
  const pinned = candidates.filter(({ pin }) => pin === 'in');
  if (!pinned.every((one) => flow.add(one))) return undefined;
  const open = candidates.filter(({ pin }) => pin === undefined).toSorted(byMerit);
  let chosen = [...pinned, ...open.filter((one) => flow.add(one))];
  while (!keepsShares(chosen, shares)) {
    const dropped = chosen.findLast((one) => one.pin !== 'in' && isInTheWay(one, chosen, shares));
    if (dropped === undefined) return undefined;
    chosen = chosen.filter((one) => one !== dropped);
  }
  return chosen;
}

const byMerit = (a: Candidate, b: Candidate): number =>
  b.merit - a.merit || a.askedMinor - b.askedMinor || (a.id < b.id ? -1 : 1);
