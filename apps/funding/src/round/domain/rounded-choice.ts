import { isInTheWay } from './missed-shares.js';
import { PoolFlow } from './pool-flow.js';
import { keepsPins, keepsShares, worthOf, type Candidate, type Round } from './round.js';

/**
 * Turns a choice of parts into one of whole requests: the largest parts first, as long as fitting money is left; then the
 * smallest that no missed share needs are dropped; then whatever still fits is added. Undefined when what
 * is pinned or the shares cannot be had so.
 */
export function roundedChoice(
  { candidates, pools, shares }: Round,
  partOf: (index: number) => number,
): readonly Candidate[] | undefined {
  const parts = new Map(candidates.map((one, index) => [one.id, partOf(index)]));
  const part = ({ id, pin }: Candidate): number => (pin === 'in' ? 2 : (parts.get(id) ?? 0));
  const ordered = candidates
    .filter(({ pin }) => pin !== 'out')
    .toSorted((a, b) => part(b) - part(a) || b.merit - a.merit || (a.id < b.id ? -1 : 1));
  const flow = new PoolFlow(pools);
  let chosen = ordered.filter((one) => part(one) > 0 && flow.add(one));
  while (!keepsShares(chosen, shares)) {
    const dropped = chosen.findLast((one) => one.pin !== 'in' && isInTheWay(one, chosen, shares));
    if (dropped === undefined) return undefined;
    flow.remove(dropped.id);
    chosen = chosen.filter((one) => one !== dropped);
  }
  for (const one of ordered.toSorted((a, b) => Number(worthOf(b) - worthOf(a))))
    if (!chosen.includes(one) && keepsShares([...chosen, one], shares) && flow.add(one))
      chosen = [...chosen, one];
  return keepsPins(chosen, candidates) ? chosen : undefined;
}
