import { explainRound, type Verdict } from '../domain/explain-round.js';
import { greedyChoice } from '../domain/greedy-choice.js';
import { flowFor, PoolFlow } from '../domain/pool-flow.js';
import { keepsPins, keepsShares, worthOfAll, type Candidate, type Round } from '../domain/round.js';
import { roundProgram } from '../domain/round-program.js';
import { roundedChoice } from '../domain/rounded-choice.js';
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
  /** By the whole program's search, by rounding its relaxation, or by merit alone. */
  readonly foundBy: 'search' | 'rounding' | 'merit';
}

/**
 * Chooses what to fund: optimal, or the best found within the time limit, and never worse than the greedy choice.
 *
 * @throws RoundNotPossible when what is pinned cannot be paid for or breaks the shares
 */
export async function solveRound(round: Round, timeLimitMs: number): Promise<Solution> {
  const program = roundProgram(round);
  const [relaxed, whole] = (await solveByHighs([program.relaxation, program.text], timeLimitMs)) as [
    HighsAnswer,
    HighsAnswer,
  ];
  const greedy = greedyChoice(round);
  const rounded = roundedChoice(round, (index) => primal(relaxed, program.columnOf(index)));
  const found = whole.Status === 'Infeasible' ? undefined : choiceIn(round, whole, program.columnOf);
  const chosen = best(greedy, rounded, found);
  const flow = chosen && flowFor(chosen, round.pools);
  if (chosen === undefined || flow === undefined) throw new RoundNotPossible();
  const worth = worthOfAll(chosen);
  const isProven = whole.Status === 'Optimal' && found !== undefined && worthOfAll(found) >= worth;
  const bound = Math.max(program.worthOf((isProven ? whole : relaxed).ObjectiveValue), Number(worth));
  return {
    chosen,
    verdicts: explainRound(round, chosen, flow),
    worth,
    greedyWorth: greedy === undefined ? 0n : worthOfAll(greedy),
    boundWorth: bound,
    gapPerCent: isProven ? 0 : gapOf(bound, Number(worth)),
    isProven,
    foundBy: chosen === found ? 'search' : chosen === rounded ? 'rounding' : 'merit',
  };
}

/** The one of most worth; of equals the last, which is the solver's. */
function best(...choices: readonly (readonly Candidate[] | undefined)[]): readonly Candidate[] | undefined {
  return choices.reduce<readonly Candidate[] | undefined>(
    (most, one) =>
      one !== undefined && (most === undefined || worthOfAll(one) >= worthOfAll(most)) ? one : most,
    undefined,
  );
}

const primal = ({ Columns }: HighsAnswer, column: string): number => Columns[column]?.Primal ?? 0;

const gapOf = (bound: number, worth: number): number =>
  bound <= 0 ? 0 : Math.max(0, ((bound - worth) / bound) * 100);

/** The solver reckons in floating point: its choice counts only when it holds in integers. */
function choiceIn(
  { candidates, pools, shares }: Round,
  answer: HighsAnswer,
  columnOf: (index: number) => string,
): readonly Candidate[] | undefined {
  const chosen = candidates.filter((_, index) => primal(answer, columnOf(index)) > 0.5);
  const flow = new PoolFlow(pools);
  const paid = chosen
    .toSorted((a, b) => Number(b.pin === 'in') - Number(a.pin === 'in') || b.merit - a.merit)
    .filter((one) => flow.add(one));
  return keepsShares(paid, shares) && keepsPins(paid, candidates) ? paid : undefined;
}
