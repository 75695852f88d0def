import { describe, expect, it } from '@jest/globals';
import { quantile } from '../harness/statistics.js';
import { deploymentFor, firstToSaturate, ONE_OF_EACH, STATION_NAMES } from './deployment.js';
import { hubNetwork } from './hub-network.js';
import type { StepCosts } from './measured-costs.js';
import { simulate } from './simulation.js';

const step = (serviceMs: number, delayMs = 0) => ({ serviceMs, delayMs, delayVariation: 0 });
const COSTS: StepCosts = {
  read: step(1),
  http: step(2, 3),
  commit: { roundMs: 4, writeMs: 0.1, largestGroup: 256 },
  relay: step(0.5, 5),
  partition: step(0.05, 2),
  matching: step(4, 6),
  funding: step(0.5),
  notification: step(1),
};
const DEMAND = { writesPerSecond: 50, readsPerSecond: 500 };
const TIME = { durationMs: 60_000, warmUpMs: 5_000, seed: 1 };
const times = (factor: number) => ({ writesPerSecond: 50 * factor, readsPerSecond: 500 * factor });
const play = (demand: typeof DEMAND, deployment = ONE_OF_EACH, durationMs = TIME.durationMs) =>
  simulate(hubNetwork(COSTS, demand, deployment, { ...TIME, durationMs }));

describe('the network of the hub', () => {
  it('takes a write to each of the three consumers and a read no further than HTTP', () => {
    const result = play(DEMAND);
    const arrivedAt = Object.fromEntries(result.stations.map(({ name, arrived }) => [name, arrived]));

    expect(result.stations.map(({ name }) => name)).toEqual(STATION_NAMES);
    expect((arrivedAt['http'] ?? 0) / (arrivedAt['commit'] ?? 1)).toBeCloseTo(11, 0);
    expect(arrivedAt['matching']).toBe(arrivedAt['funding']);
    expect(arrivedAt['matching']).toBe(arrivedAt['notification']);
    expect(result.arrived).toBe(result.completed + result.inside);
  });

  it('adds up the steps where nobody waits', () => {
    const result = play({ writesPerSecond: 0.5, readsPerSecond: 0 });
    const matching = result.stations.find(({ name }) => name === 'matching');
    // 2 + 3, 4.1, 0.5 + 5, 0.05 + 2, 4 + 6
    expect(quantile(matching?.sinceArrivalMs ?? [], 0.5)).toBeGreaterThan(20);
    expect(quantile(matching?.sinceArrivalMs ?? [], 0.5)).toBeLessThan(30);
  });

  it('says which station cannot keep up first, and the queue before that station grows', () => {
    const { station, times: limit } = firstToSaturate(COSTS, DEMAND, ONE_OF_EACH);
    const { stations } = play(times(limit * 1.5));
    const longest = [...stations].sort((a, b) => b.waiting - a.waiting)[0];

    expect(station).toBe('http');
    expect(limit).toBeCloseTo(1 / 0.6);
    expect(longest?.name).toBe('http');
    expect(longest?.busyShare).toBeCloseTo(1);
    // What comes beyond what it can do, for as long as it is played.
    expect(longest?.waiting).toBeGreaterThan(0.8 * 550 * limit * 0.5 * 60);
  });

  it('is sized so that no station is busier than was allowed and none keeps a growing queue', () => {
    for (const factor of [1, 10]) {
      const deployment = deploymentFor(COSTS, times(factor), 0.6);
      const { stations } = play(times(factor), deployment, 20_000);

      expect(
        Math.max(...stations.map(({ busyShare, name }) => (name === 'commit' ? 0 : busyShare))),
      ).toBeLessThan(0.7);
      for (const { arrived, waiting } of stations) expect(waiting).toBeLessThan(arrived / 100);
      expect(deployment.partition).toBeGreaterThanOrEqual(deployment.matching);
    }
  });
});
