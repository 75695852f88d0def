import { quantile } from '../harness/statistics.js';
import type { Table } from '../harness/table.js';
import { deploymentFor, firstToSaturate, ONE_OF_EACH, type Demand, type Deployment } from './deployment.js';
import { hubNetwork, type PlayTime } from './hub-network.js';
import type { StepCosts } from './measured-costs.js';
import { simulate, type SimulationResult, type StationResult } from './simulation.js';

/** What the hub is to be built for; see "What is asked" in docs/scaling.md. */
export const WORST_CASE: Demand = { writesPerSecond: 50, readsPerSecond: 500 };
/** How busy a station may be in the deployments that are sized to their load. */
export const BUSY_AT_MOST = 0.6;
const SCALES = [1, 10, 100, 10_000];
// Keys are spread evenly, so that a hundredth of the keys on a hundredth of the servers is a hub of its own.
const LARGEST_CELL = 100;
const LONGEST_MS = 60_000;
const SEED = 20_261_130;

/** The table of all scales, with a deployment that is sized to each. */
export const scaleTable = (costs: StepCosts, arrivals: number): Table => ({
  columns: [
    'times',
    'station',
    'servers',
    'busy',
    'queue',
    'longest',
    'p50 (ms)',
    'p99 (ms)',
    'since POST p50',
    'p99',
  ],
  rows: SCALES.flatMap((times) => {
    const cells = Math.max(1, times / LARGEST_CELL);
    const demand = timesWorstCase(times / cells);
    const deployment = deploymentFor(costs, demand, BUSY_AT_MOST);
    return play(costs, demand, deployment, arrivals).stations.map((station) => rowOf(times, cells, station));
  }),
});

/** What one of each does at each scale, in a sentence a scale. */
export function oneOfEach(costs: StepCosts, arrivals: number): readonly string[] {
  const first = firstToSaturate(costs, WORST_CASE, ONE_OF_EACH);
  const until = first.times.toLocaleString('en-US', { maximumFractionDigits: 1 });
  const limit = `One of each, 6 partitions: ${first.station} cannot keep up first, from ${until}× on.`;
  return [limit, ...SCALES.map((times) => sentence(times, costs, arrivals))];
}

/** Plays a demand through; so many arrivals at most, and no longer than a minute of the simulation's own time. */
export function play(
  costs: StepCosts,
  demand: Demand,
  deployment: Deployment,
  arrivals: number,
): SimulationResult {
  const perMs = (demand.writesPerSecond + demand.readsPerSecond) / 1_000;
  return simulate(hubNetwork(costs, demand, deployment, timeFor(arrivals / perMs)));
}

const timeFor = (longest: number): PlayTime => {
  const durationMs = Math.min(LONGEST_MS, longest);
  return { durationMs, warmUpMs: durationMs / 10, seed: SEED };
};

const timesWorstCase = (times: number): Demand => ({
  writesPerSecond: WORST_CASE.writesPerSecond * times,
  readsPerSecond: WORST_CASE.readsPerSecond * times,
});

function sentence(times: number, costs: StepCosts, arrivals: number): string {
  const { stations } = play(costs, timesWorstCase(times), ONE_OF_EACH, arrivals);
  const [fullest] = [...stations].sort((a, b) => b.waiting - a.waiting);
  const matching = stations.find(({ name }) => name === 'matching');
  const busy = percent(fullest?.busyShare ?? 0);
  const share = ((fullest?.waiting ?? 0) / (fullest?.arrived ?? 1)) * 100;
  return share > 1
    ? `One of each at ${String(times)}×: ${fullest?.name ?? ''} is ${busy} busy and ${share.toFixed(0)} % of what comes to it is left waiting.`
    : `One of each at ${String(times)}×: nothing is left waiting; matching is done ${latencies(matching?.sinceArrivalMs ?? []).join(' / ')} ms (p50 / p99) after the POST.`;
}

const rowOf = (times: number, cells: number, station: StationResult): readonly string[] => [
  `${times.toLocaleString('en-US')}×`,
  station.name,
  cells > 1 ? `${String(cells)} × ${String(station.servers)}` : String(station.servers),
  percent(station.busyShare),
  station.meanQueue.toFixed(1),
  String(station.longestQueue),
  ...latencies(station.residenceMs),
  ...latencies(station.sinceArrivalMs),
];

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const latencies = (samples: readonly number[]): readonly string[] =>
  [0.5, 0.99].map((share) => quantile(samples, share).toFixed(1));
