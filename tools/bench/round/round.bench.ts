import { greedyChoice } from '../../../apps/funding/src/round/domain/greedy-choice.js';
import { worthOfAll } from '../../../apps/funding/src/round/domain/round.js';
import { solveRound } from '../../../apps/funding/src/round/solve-round/solve-round.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { interleave } from '../harness/interleave.js';
import { spreadOf } from '../harness/statistics.js';
import { comparisonTable, show } from '../harness/table.js';
import { randomRound } from './random-round.js';

/** A funding round by optimisation, against a choice by merit alone. */
export const ROUND: Bench = { name: 'round', run };

const REQUESTS = 200;
const CONTRIBUTIONS = 40;
const TIME_LIMIT_MS = 20_000;

interface Run {
  readonly ms: number;
  /** In 10¹² merit times minor units. */
  readonly worth: number;
  readonly gapPerCent?: number;
  readonly isProven?: boolean;
}

async function run({ repeats, quick, progress }: BenchContext): Promise<BenchReport> {
  const timeLimitMs = quick ? 3_000 : TIME_LIMIT_MS;
  const rounds = await interleave<Run>(
    { name: 'by merit', run: (round) => Promise.resolve(byMerit(round)) },
    { name: 'optimised', run: (round) => optimised(round, timeLimitMs) },
    repeats,
    (side, round, { ms, gapPerCent }) => {
      const gap = gapPerCent === undefined ? '' : `, gap ${gapPerCent.toFixed(3)} %`;
      progress(`${side} ${round}: ${ms.toFixed(0)} ms${gap}`);
    },
  );
  const of = (side: readonly Run[], figure: 'ms' | 'worth') => side.map((one) => one[figure]);
  const gaps = rounds.ours.map(({ gapPerCent = 0 }) => gapPerCent);
  return {
    title: 'A funding round',
    table: comparisonTable([
      {
        figure: 'worth of what is chosen',
        baseline: of(rounds.baseline, 'worth'),
        ours: of(rounds.ours, 'worth'),
        aim: { atLeast: 1 },
      },
      { figure: 'time to the result (ms)', baseline: of(rounds.baseline, 'ms'), ours: of(rounds.ours, 'ms') },
    ]),
    parameters: [
      `${REQUESTS} requests for some four times the money of ${CONTRIBUTIONS} contributions, four of five of them earmarked; ` +
        `at least 40 % to the poorest countries, 30 % with local partners; another round each time, the same for both sides; ` +
        `at most ${timeLimitMs / 1_000} s. Worth is merit times amount, in 10¹²; the time includes the explanation of each request.`,
      'Baseline: by merit, the cheaper first among equals, as long as fitting money is left, then dropped until the shares hold.',
    ],
    checks: [
      `Proven optimal: ${rounds.ours.filter(({ isProven }) => isProven).length} of ${rounds.ours.length}; ` +
        `gap to the bound: ${show(spreadOf(gaps), 3)} %.`,
    ],
  };
}

function byMerit(seed: number): Run {
  const round = randomRound(seed, REQUESTS, CONTRIBUTIONS);
  const startedAt = performance.now();
  const chosen = greedyChoice(round) ?? [];
  return { ms: performance.now() - startedAt, worth: Number(worthOfAll(chosen)) / 1e12 };
}

async function optimised(seed: number, timeLimitMs: number): Promise<Run> {
  const round = randomRound(seed, REQUESTS, CONTRIBUTIONS);
  const startedAt = performance.now();
  const { worth, gapPerCent, isProven } = await solveRound(round, timeLimitMs);
  return { ms: performance.now() - startedAt, worth: Number(worth) / 1e12, gapPerCent, isProven };
}
