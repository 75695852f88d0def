import { explainRound, type Verdict } from '../domain/explain-round.js';
import { greedyChoice } from '../domain/greedy-choice.js';
import { flowFor, PoolFlow } from '../domain/pool-flow.js';
import { keepsPins, keepsShares, worthOfAll, type Candidate, type Round } from '../domain/round.js';
import { roundProgram } from '../domain/round-program.js';
import { RoundNotPossible } from '../domain/round.errors.js';
import { solveByHighs, type HighsAnswer } from './highs-worker.js';

/** The best choice that was found, and how sure that is. */
export interface Solution {
  readonly chosen: readonly Candidate[];
  readonly verdicts: readonly Verdict[];
  /** In merit times minor units. */
  readonly worth: bigint;
  readonly greedyWorth: bigint;
  /** No choice is worth more than this. */
  readonly boundWorth: number;
  /** How far the choice may be from the best, 0 when it is proven. */
  readonly gapPerCent: number;
  readonly isProven: boolean;
  readonly solver: 'highs' | 'greedy';
}

/**
 * Chooses what to fund: optimal, or the best found within the time limit, and never worse than the greedy choice.
 *
 * @throws RoundNotPossible when what is pinned cannot be paid for or breaks the shares
 */
export async function solveRound(round: Round, timeLimitMs: number): Promise<Solution> {
  const greedy = greedyChoice(round);
  const program = roundProgram(round);
  const answer = await solveByHighs(program.text, timeLimitMs);
  const isProven = answer.Status === 'Optimal';
  const found = answer.Status === 'Infeasible' ? undefined : choiceIn(round, answer, program.columnOf);
  const greedyWorth = greedy === undefined ? -1n : worthOfAll(greedy);
  const isBetter = found !== undefined && worthOfAll(found) >= greedyWorth;
  const chosen = isBetter ? found : greedy;
  const flow = chosen && flowFor(chosen, round.pools);
  if (chosen === undefined || flow === undefined) throw new RoundNotPossible();
  const worth = worthOfAll(chosen);
  const bound = isProven
    ? program.worthOf(answer.ObjectiveValue)
    : program.worthOf((await solveByHighs(program.relaxation, timeLimitMs)).ObjectiveValue);
  return {
    chosen,
    verdicts: explainRound(round, chosen, flow),
    worth,
    greedyWorth: greedy === undefined ? 0n : greedyWorth,
    boundWorth: Math.max(bound, Number(worth)),
    gapPerCent: isProven && isBetter ? 0 : gapOf(bound, Number(worth)),
    isProven: isProven && isBetter,
    solver: isBetter ? 'highs' : 'greedy',
  };
}

const gapOf = (bound: number, worth: number): number =>
  bound <= 0 ? 0 : Math.max(0, ((bound - worth) / bound) * 100);

/** The solver reckons in floating point: its choice counts only when it holds in integers. */
function choiceIn(
  { candidates, pools, shares }: Round,
  { Columns }: HighsAnswer,
  columnOf: (index: number) => string,
): readonly Candidate[] | undefined {
  const chosen = candidates.filter((_, index) => (Columns[columnOf(index)]?.Primal ?? 0) > 0.5);
  const flow = new PoolFlow(pools);
  const paid = chosen
    .toSorted((a, b) => Number(b.pin === 'in') - Number(a.pin === 'in') || b.merit - a.merit)
    .filter((one) => flow.add(one));
  return keepsShares(paid, shares) && keepsPins(paid, candidates) ? paid : undefined;
}
