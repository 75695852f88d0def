import type { StepCosts } from './measured-costs.js';

/** What arrives in a second. */
export interface Demand {
  readonly writesPerSecond: number;
  readonly readsPerSecond: number;
}

/** How many of each there are. */
export interface Deployment {
  readonly http: number;
  /** Primaries of MongoDB; each commits one group at a time. */
  readonly commit: number;
  readonly relay: number;
  readonly partition: number;
  readonly matching: number;
  readonly funding: number;
  readonly notification: number;
}

export type StationName = keyof Deployment;

/** The stations in the order of the way. */
export const STATION_NAMES = [
  'http',
  'commit',
  'relay',
  'partition',
  'matching',
  'funding',
  'notification',
] as const satisfies readonly StationName[];

/** One process or server of each, and as many partitions as a topic has today. */
export const ONE_OF_EACH: Deployment = {
  http: 1,
  commit: 1,
  relay: 1,
  partition: 6,
  matching: 1,
  funding: 1,
  notification: 1,
};

/** How many servers of a station would be busy all the time. */
export function offeredLoad(costs: StepCosts, demand: Demand, station: StationName): number {
  const { writesPerSecond: writes, readsPerSecond: reads } = demand;
  const { roundMs, writeMs, largestGroup } = costs.commit;
  if (station === 'commit') return (writes * (roundMs / largestGroup + writeMs)) / 1_000;
  const reading = station === 'http' ? reads * costs.read.serviceMs : 0;
  return (writes * costs[station].serviceMs + reading) / 1_000;
}

/** Enough of each that none is busy more than this share of the time. */
export function deploymentFor(costs: StepCosts, demand: Demand, busyAtMost: number): Deployment {
  const enough = (station: StationName): number =>
    Math.max(ONE_OF_EACH[station], Math.ceil(offeredLoad(costs, demand, station) / busyAtMost));
  const consumers = {
    matching: enough('matching'),
    funding: enough('funding'),
    notification: enough('notification'),
  };
  // A consumer without a partition of its own has nothing to do.
  const partition = Math.max(enough('partition'), ...Object.values(consumers));
  return { http: enough('http'), commit: enough('commit'), relay: enough('relay'), partition, ...consumers };
}

/** The station that cannot keep up first as the demand grows, and at how many times this demand. */
export function firstToSaturate(
  costs: StepCosts,
  demand: Demand,
  deployment: Deployment,
): { readonly station: StationName; readonly times: number } {
  const [first] = STATION_NAMES.map((station) => ({
    station,
    times: deployment[station] / offeredLoad(costs, demand, station),
  })).sort((a, b) => a.times - b.times);
  return first ?? { station: 'http', times: Infinity };
}
