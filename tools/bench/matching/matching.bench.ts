import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { pairedRatios, quantile, spreadOf } from '../harness/statistics.js';
import { show } from '../harness/table.js';
import type { MarketFigures } from './matching.program.js';

/** The best 20 offers for a need among a thousand to a million, against looking at every offer. */
export const MATCHING: Bench = { name: 'matching', run };

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const SIZES_TO_TRY = [1_000, 10_000];
const LEAST_TIMES_FASTER = 50;
const LARGEST_EXPONENT = 0.5;

async function run(context: BenchContext): Promise<BenchReport> {
  const { quick, repeats, progress } = context;
  const measured: MarketFigures[] = [];
  for (const offers of quick ? SIZES_TO_TRY : SIZES) {
    const program = startProgram(context, 'matching/matching.program.js');
    const figures = await program.ask<MarketFigures>({ offers, repeats, needs: quick ? 50 : 400 });
    await program.stop();
    progress(
      `${String(offers)} offers: ${figures.indexMs.map((times) => quantile(times, 0.5).toFixed(3)).join(', ')} ms`,
    );
    measured.push(figures);
  }
  return {
    title: 'Matching a need with very many offers',
    table: {
      columns: [
        'offers',
        'scan p50 (ms)',
        'index p50 (ms)',
        'index p99 (ms)',
        'p99, States anywhere (ms)',
        'times faster',
        'bytes/offer',
        'build (ms)',
        'file: write, read (ms)',
      ],
      rows: measured.map(rowOf),
    },
    parameters: [
      `Growth of the median with the number of offers: exponent ${exponentOf(measured).toFixed(2)} (aim ≤ ${String(LARGEST_EXPONENT)}).`,
      `Made-up offers and needs from fixed seeds: offers of 20 to a provider, six in ten by country, one need in ten of two to four States of one sub-region, and once more of States anywhere. The needs of a round are asked of the index, then one in ten of them of the scan; ${String(repeats)} rounds after a warm-up.`,
      'The scan looks at every offer, over the same compact records as the index, and keeps a running best 20.',
      `Aim at a million: p99 at most 2 ms, at least ${String(LEAST_TIMES_FASTER)} times faster. Bytes an offer are those of all arrays of the index; it holds no documents.`,
      'Read of the file: checksums, all arrays, filing; until the first answer.',
    ],
    checks: [
      `${String(measured.reduce((sum, { compared }) => sum + compared, 0))} answers of index and scan were equal, ids and fits.`,
    ],
  };
}

function rowOf({
  offers,
  indexMs,
  scanMs,
  farApartMs,
  bytesPerOffer,
  buildMs,
  writeMs,
  readMs,
}: MarketFigures): string[] {
  const medians = (rounds: readonly (readonly number[])[]): number[] =>
    rounds.map((times) => quantile(times, 0.5));
  const p99 = (rounds: readonly (readonly number[])[]): string =>
    show(spreadOf(rounds.map((times) => quantile(times, 0.99))), 2);
  return [
    offers.toLocaleString('en-US'),
    show(spreadOf(medians(scanMs)), 2),
    show(spreadOf(medians(indexMs)), 3),
    p99(indexMs),
    p99(farApartMs),
    show(spreadOf(pairedRatios(medians(indexMs), medians(scanMs))), 0),
    bytesPerOffer.toFixed(0),
    buildMs.toFixed(0),
    `${writeMs.toFixed(0)}, ${readMs.toFixed(0)}`,
  ];
}

// From the smallest market to the largest, in the medians of all rounds.
function exponentOf(measured: readonly MarketFigures[]): number {
  const [first, last] = [measured[0], measured[measured.length - 1]];
  if (first === undefined || last === undefined) return Number.NaN;
  const medianOf = ({ indexMs }: MarketFigures): number => quantile(indexMs.flat(), 0.5);
  return Math.log(medianOf(last) / medianOf(first)) / Math.log(last.offers / first.offers);
}
