import { keepsShares, type Candidate, type Round } from './round.js';

/** Does it keep a share from being had: one is missed, and this counts for none that is? */
export function isInTheWay(one: Candidate, chosen: readonly Candidate[], shares: Round['shares']): boolean {
  const missesPoorest = !keepsShares(chosen, { ...shares, localPerCent: 0 });
  const missesLocal = !keepsShares(chosen, { ...shares, poorestPerCent: 0 });
  return (missesPoorest && !one.isPoorest) || (missesLocal && !one.isLocal);
}
