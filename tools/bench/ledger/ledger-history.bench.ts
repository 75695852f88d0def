import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { interleave } from '../harness/interleave.js';
import { comparisonTable, show, type Table } from '../harness/table.js';
import { quantile, spreadOf } from '../harness/statistics.js';
import type { HistoryQuestion } from './history.program.js';

const DAYS = 731;
const DATES_A_ROUND = 20;
const LONGEST_AS_OF_MS = 200;

/** Verification, and balances as of past days, at a million transfers. */
export const LEDGER_HISTORY: Bench = { name: 'ledger-history', run };

interface Timed {
  readonly answer: number;
  readonly elapsedMs: number;
  readonly residentMb: number;
}

async function run(context: BenchContext): Promise<BenchReport> {
  const { quick, progress } = context;
  const transfers = quick ? 20_000 : 1_000_000;
  // A verification takes a minute or more: few rounds of it say enough.
  const repeats = Math.min(context.repeats, 2);
  const program = startProgram(context, 'ledger/history.program.js');
  const ask = (question: HistoryQuestion): Promise<Timed> => program.ask<Timed>(question);
  const filled = await ask({ what: 'fill', transfers, days: DAYS });
  progress(`${transfers} transfers in ${(filled.elapsedMs / 1_000).toFixed(0)} s`);
  const snapshots = await ask({ what: 'snapshots' });
  progress(`${snapshots.answer} snapshots in ${(snapshots.elapsedMs / 1_000).toFixed(0)} s`);
  const say = (label: string) => (name: string, round: number, ms: number) =>
    progress(`${label}, ${name} ${round}: ${ms.toFixed(0)} ms`);
  const memory: number[] = [];
  const verifying = await interleave(
    { name: 'read', run: async () => (await ask({ what: 'read' })).elapsedMs },
    {
      name: 'verify',
      run: async () => {
        const { elapsedMs, residentMb } = await ask({ what: 'verify' });
        memory.push(residentMb);
        return elapsedMs;
      },
    },
    repeats,
    say('verification'),
  );
  const asOf = await interleave(
    {
      name: 'sum',
      run: async (round) => (await ask({ what: 'sum', on: dayOf(round * 97 + 180) })).elapsedMs,
    },
    { name: 'as of', run: async (round) => slowOf(await timesOf(ask, round)) },
    context.repeats,
    say('as of'),
  );
  return {
    title: 'A million transfers',
    table: tableOf(verifying, asOf, transfers),
    parameters: [
      `${transfers} transfers of one fund over ${DAYS} days and 200 accounts, made by the ledger's core and stored in bulk.`,
      'Verification: replay from the first transfer, hash chain, settlements, days and balances; baseline: reading the ' +
        `same documents and nothing more. Memory of the process afterwards: ${Math.max(...memory).toFixed(0)} MB.`,
      `As of: LedgerReader.balancesAsOf, the 95th percentile of ${DATES_A_ROUND} days spread over the history; baseline: ` +
        'one aggregation over all transfers through a day.',
      `${snapshots.answer} snapshots of all balances were taken in ${(snapshots.elapsedMs / 1_000).toFixed(1)} s.`,
    ],
    checks: ['Every verification found the ledger sound.'],
  };
}

const dayOf = (index: number): string =>
  new Date(Date.parse('2024-01-01') + (index % DAYS) * 86_400_000).toISOString().slice(0, 10);

async function timesOf(
  ask: (question: HistoryQuestion) => Promise<Timed>,
  round: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < DATES_A_ROUND; index += 1)
    times.push((await ask({ what: 'as-of', on: dayOf(round * 17 + index * 36) })).elapsedMs);
  return times;
}

const slowOf = (times: readonly number[]): number => quantile(times, 0.95);

interface Milliseconds {
  readonly baseline: readonly number[];
  readonly ours: readonly number[];
}

function tableOf(verifying: Milliseconds, asOf: Milliseconds, transfers: number): Table {
  const rate = (times: readonly number[]) => times.map((ms) => transfers / ms);
  const table = comparisonTable([
    { figure: 'verified ÷ read (1,000/s)', baseline: rate(verifying.baseline), ours: rate(verifying.ours) },
    { figure: 'as of a day, p95 (ms)', ...asOf },
  ]);
  const { median } = spreadOf(asOf.ours);
  const verdict = `≤ ${LONGEST_AS_OF_MS} ms ${median <= LONGEST_AS_OF_MS ? 'met' : 'MISSED'}`;
  const seconds = spreadOf(verifying.ours.map((ms) => ms / 1_000));
  return {
    columns: table.columns,
    rows: [
      ...table.rows.map((row, index) => (index === 1 ? [...row.slice(0, -1), verdict] : row)),
      ['verification (s)', '', show(seconds), '', ''],
    ],
  };
}
