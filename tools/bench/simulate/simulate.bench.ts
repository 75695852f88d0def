import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { describeMachine, loadAverage } from '../harness/machine.js';
import { quantile } from '../harness/statistics.js';
import { ONE_OF_EACH } from './deployment.js';
import { readMeasuredCosts, type StepCosts, writeMeasuredCosts } from './measured-costs.js';
import { RealRun, WRITES_OF_A_REQUEST } from './real-run.js';
import { BUSY_AT_MOST, oneOfEach, play, scaleTable, WORST_CASE } from './scale-rows.js';
import type { SimulationResult } from './simulation.js';
import type { Latencies } from './span-latencies.js';
import { stepCosts } from './step-costs.js';

/** Queues and latencies at every scale by simulation, fed with measured costs and held against a real run at 1×. */
export const SIMULATE: Bench = { name: 'simulate', document: 'scaling.md', run };

const LIGHT_PER_SECOND = 5;
const PER_SECOND = WORST_CASE.writesPerSecond / WRITES_OF_A_REQUEST;

async function run(context: BenchContext): Promise<BenchReport> {
  const { quick, progress, environment } = context;
  const loadBefore = loadAverage();
  const real = await RealRun.start(context);
  const count = quick ? 25 : 400;
  const light = { count: quick ? 10 : 200, perSecond: LIGHT_PER_SECOND };
  const costs = stepCosts(await real.costs(light, { count, perSecond: PER_SECOND }, quick ? 20 : 2_000));
  progress(`costs: ${JSON.stringify(costs)}`);
  const measured = await real.requests(count, PER_SECOND);
  if (!quick)
    writeMeasuredCosts({
      measuredOn: new Date().toISOString().slice(0, 10),
      command: 'npm run bench -- simulate',
      circumstances: [
        `Load average before: ${loadBefore}.`,
        ...(await describeMachine(environment['MONGODB_URL'] ?? '')),
      ],
      costs,
    });
  const kept = (quick ? readMeasuredCosts()?.costs : undefined) ?? costs;
  const arrivals = quick ? 30_000 : 400_000;
  return {
    title: 'Queues and latencies by simulation',
    table: scaleTable(kept, arrivals),
    parameters: [
      `1× is ${WORST_CASE.writesPerSecond} writes and ${WORST_CASE.readsPerSecond} reads a second; in the table each station has as ` +
        `many servers as keep it at most ${BUSY_AT_MOST * 100} % busy. 10,000× is a hundred cells of 100×; queues are those of one cell.`,
      ...oneOfEach(kept, arrivals),
      `Costs: ${saidOf(kept)}.`,
    ],
    checks: [
      `${count} real requests were taken from draft to shortlist at ${WORST_CASE.writesPerSecond} writes a second, without reads, ` +
        `a process for each role; simulated ÷ measured: ${ratios(costs, measured, arrivals).join('; ')}.`,
    ],
  };
}

/** The same demand by simulation, ÷ what the real services took. */
function ratios(costs: StepCosts, measured: Latencies, arrivals: number): readonly string[] {
  const simulated = play(costs, { ...WORST_CASE, readsPerSecond: 0 }, ONE_OF_EACH, arrivals);
  return [
    ratio('POST answered', since(simulated, 'commit'), measured.answered),
    ratio('event in Kafka', since(simulated, 'relay'), measured.untilRelayed),
    ratio('shortlist stored', since(simulated, 'matching'), measured.untilMatched),
    ratio('people told', since(simulated, 'notification'), measured.untilTold),
  ];
}

const since = ({ stations }: SimulationResult, name: string): readonly number[] =>
  stations.find((station) => station.name === name)?.sinceArrivalMs ?? [];

function ratio(what: string, simulated: readonly number[], measured: readonly number[]): string {
  const of = (share: number): string => {
    const [ours, theirs] = [quantile(simulated, share), quantile(measured, share)];
    return `${ours.toFixed(1)} ÷ ${theirs.toFixed(1)} ms = ${(ours / theirs).toFixed(2)}`;
  };
  return `${what} p50 ${of(0.5)}, p99 ${of(0.99)}`;
}

function saidOf({ commit, ...steps }: StepCosts): string {
  const said = Object.entries(steps).map(
    ([name, { serviceMs, delayMs }]) => `${name} ${serviceMs.toFixed(2)} + ${delayMs.toFixed(1)} ms`,
  );
  const group = `a commit ${commit.roundMs.toFixed(1)} ms and ${commit.writeMs.toFixed(2)} ms for each write in it`;
  return `processor + the rest for each: ${said.join(', ')}; ${group}`;
}
