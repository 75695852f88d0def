import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { pairedRatios, spreadOf } from '../harness/statistics.js';
import { show } from '../harness/table.js';
import type { RematchFigures } from './rematch.program.js';

/** All open need items matched with all offers again, against looking at every offer. */
export const REMATCH: Bench = { name: 'rematch', run };

const NEEDS_OF_REQUEST = 10;
const FULL = { offers: 10_000, requests: 4_439, sample: 200 };
const TO_TRY = { offers: 2_000, requests: 200, sample: 50 };
const LONGEST_SECONDS = 300;

async function run(context: BenchContext): Promise<BenchReport> {
  const { quick, repeats, progress } = context;
  const { offers, requests, sample } = quick ? TO_TRY : FULL;
  const program = startProgram(context, 'rematch/rematch.program.js');
  const figures = await program.ask<RematchFigures>({
    offers,
    requests,
    needsOfRequest: NEEDS_OF_REQUEST,
    sample,
    repeats,
  });
  await program.stop();
  const seconds = figures.allMs.map((ms) => ms / 1_000);
  progress(`${String(figures.needItems)} need items: ${seconds.map((s) => s.toFixed(1)).join(', ')} s`);
  const scanSeconds = figures.scanMsEach.map((ms) => (ms * figures.needItems) / 1_000);
  return {
    title: 'Matching all open need items again',
    table: {
      columns: [
        'need items',
        'offers',
        'all (s)',
        'scan of all, from a sample (s)',
        'times faster, a need item',
      ],
      rows: [
        [
          String(figures.needItems),
          String(offers),
          show(spreadOf(seconds)),
          show(spreadOf(scanSeconds)),
          show(spreadOf(pairedRatios(figures.indexMsEach, figures.scanMsEach)), 0),
        ],
      ],
    },
    parameters: [
      `Aim: all in less than ${String(LONGEST_SECONDS)} s. The finding alone, in one process: reading and writing shortlists comes on top.`,
      `Made-up requests of ${String(NEEDS_OF_REQUEST)} need items; their lists were drawn up from nine offers in ten, and the others came later: ${String(figures.additions)} places on lists were found for them.`,
      `The baseline is the exhaustive engine (every offer, every filter, every criterion) on ${String(sample)} need items, in turn with the index on the same ones; its time for all is that of the sample in proportion.`,
    ],
    checks: [`${String(figures.compared)} selections of index and scan were equal, ids and fits.`],
  };
}
