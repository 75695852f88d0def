import type { Chance } from '../harness/chance.js';
import type { Demand, Deployment } from './deployment.js';
import type { StepCost, StepCosts } from './measured-costs.js';
import type { SimulationPlan } from './simulation.js';
import type { StationPlan } from './station.js';
import { exponential, logNormal } from './variates.js';

/** How long a simulation plays, in ms of its own clock, and from where chance begins. */
export interface PlayTime {
  readonly durationMs: number;
  readonly warmUpMs: number;
  readonly seed: number;
}

const CONSUMERS = ['matching', 'funding', 'notification'];

/**
 * The way of writes and reads through the hub: HTTP, group commit, relay, the partition of the event, and each
 * consumer's copy of it. Reads end at HTTP. Service is exponential, a group's write and its delays are as measured.
 */
export function hubNetwork(
  costs: StepCosts,
  { writesPerSecond, readsPerSecond }: Demand,
  deployment: Deployment,
  time: PlayTime,
): SimulationPlan {
  return {
    stations: (chance) => stationsOf(chance, costs, deployment),
    sources: [
      { kind: 'write', first: 'http', perSecond: writesPerSecond },
      { kind: 'read', first: 'http', perSecond: readsPerSecond },
    ].filter(({ perSecond }) => perSecond > 0),
    ...time,
  };
}

function stationsOf(chance: Chance, costs: StepCosts, servers: Deployment): readonly StationPlan[] {
  const step = (name: keyof Deployment, cost: StepCost, next: readonly string[]): StationPlan => ({
    name,
    servers: servers[name],
    queue: 'keyed',
    largestGroup: 1,
    serviceMs: () => exponential(chance, cost.serviceMs),
    delayMs: () => logNormal(chance, cost.delayMs, cost.delayVariation),
    next: () => next,
  });
  return [
    {
      ...step('http', costs.http, []),
      queue: 'shared',
      serviceMs: (kind) => exponential(chance, kind === 'read' ? costs.read.serviceMs : costs.http.serviceMs),
      next: (kind) => (kind === 'read' ? [] : ['commit']),
    },
    {
      ...step('commit', { serviceMs: 0, delayMs: 0, delayVariation: 0 }, ['relay']),
      largestGroup: costs.commit.largestGroup,
      serviceMs: (_, group) => costs.commit.roundMs + group * costs.commit.writeMs,
    },
    step('relay', costs.relay, ['partition']),
    step('partition', costs.partition, CONSUMERS),
    step('matching', costs.matching, []),
    step('funding', costs.funding, []),
    step('notification', costs.notification, []),
  ];
}
