import { describe, expect, it } from '@jest/globals';
import type { Chance } from '../harness/chance.js';
import { quantile } from '../harness/statistics.js';
import { simulate, type SimulationPlan, type SimulationResult } from './simulation.js';
import type { StationPlan } from './station.js';
import { exponential } from './variates.js';

const SERVICE_MS = 10;
const ARRIVALS = 100_000;

const aStation = (chance: Chance, changed: Partial<StationPlan> = {}): StationPlan => ({
  name: 'desk',
  servers: 1,
  queue: 'shared',
  largestGroup: 1,
  serviceMs: () => exponential(chance, SERVICE_MS),
  delayMs: () => 0,
  next: () => [],
  ...changed,
});

/** One station that is asked for this share of what its servers can do. */
const oneStation = (load: number, changed: Partial<StationPlan> = {}, seed = 7): SimulationPlan => {
  const perSecond = (load * (changed.servers ?? 1) * 1_000) / SERVICE_MS;
  return {
    stations: (chance) => [aStation(chance, changed)],
    sources: [{ kind: 'write', first: 'desk', perSecond }],
    durationMs: (ARRIVALS / perSecond) * 1_000,
    warmUpMs: (ARRIVALS / perSecond) * 20,
    seed,
  };
};

const mean = (samples: readonly number[]): number =>
  samples.reduce((sum, one) => sum + one, 0) / samples.length;
const deskOf = ({ stations }: SimulationResult) => {
  const [desk] = stations;
  if (desk === undefined) throw new Error('there is no desk');
  return desk;
};
const within = (value: number, expected: number, share: number): void => {
  expect(value).toBeGreaterThan(expected * (1 - share));
  expect(value).toBeLessThan(expected * (1 + share));
};

/** The share of arrivals that have to wait before `servers` servers (Erlang's C formula). */
function erlangC(servers: number, load: number): number {
  const offered = load * servers;
  let term = 1;
  let sum = 0;
  for (let index = 0; index < servers; index += 1) {
    sum += term;
    term *= offered / (index + 1);
  }
  const all = term / (1 - load);
  return all / (sum + all);
}

describe('a simulation', () => {
  it('agrees with the closed form of one server (M/M/1)', () => {
    for (const load of [0.3, 0.7]) {
      const desk = deskOf(simulate(oneStation(load)));
      const expected = SERVICE_MS / (1 - load);

      within(mean(desk.residenceMs), expected, 0.05);
      within(quantile(desk.residenceMs, 0.99), expected * Math.log(100), 0.1);
      within(desk.meanQueue, load ** 2 / (1 - load), 0.1);
      within(desk.busyShare, load, 0.02);
    }
  });

  it('agrees with the closed form of several servers before one line (M/M/c)', () => {
    for (const [servers, load] of [
      [2, 0.6],
      [8, 0.85],
    ] as const) {
      const desk = deskOf(simulate(oneStation(load, { servers })));
      const wait = (erlangC(servers, load) * SERVICE_MS) / (servers * (1 - load));

      within(mean(desk.residenceMs), SERVICE_MS + wait, 0.05);
      within(desk.busyShare, load, 0.02);
    }
  });

  it('lets each server of a keyed station be a line of its own', () => {
    const desk = deskOf(simulate(oneStation(0.7, { servers: 6, queue: 'keyed' })));

    within(mean(desk.residenceMs), SERVICE_MS / 0.3, 0.05);
  });

  it('lets a server that works in groups take all that wait, up to its largest group', () => {
    const groups = { largestGroup: 50, serviceMs: (_: string, group: number) => 100 + group };
    const lightly = deskOf(simulate(oneStation(0.01, groups)));
    const heavily = deskOf(simulate(oneStation(3, groups)));
    const tooHeavily = deskOf(simulate(oneStation(4, groups)));
    const seconds = ARRIVALS / 400;

    within(quantile(lightly.residenceMs, 0.5), 101, 0.1);
    // 50 in 150 ms are 333 a second; 300 come, and 400.
    expect(heavily.longestQueue).toBeLessThan(2_000);
    within(tooHeavily.departed / seconds, 1_000 / 3, 0.02);
    within(tooHeavily.waiting, seconds * (400 - 1_000 / 3), 0.1);
  });

  it('loses nobody: who came has gone or is inside, in the whole and at each station', () => {
    const plan: SimulationPlan = {
      stations: (chance) => [
        aStation(chance, { next: (kind) => (kind === 'write' ? ['copies', 'slow'] : []) }),
        aStation(chance, {
          name: 'copies',
          servers: 3,
          queue: 'keyed',
          delayMs: () => exponential(chance, 40),
        }),
        aStation(chance, { name: 'slow', serviceMs: () => 30 }),
      ],
      sources: [
        { kind: 'write', first: 'desk', perSecond: 60 },
        { kind: 'read', first: 'desk', perSecond: 20 },
      ],
      durationMs: 100_000,
      warmUpMs: 1_000,
      seed: 3,
    };
    const result = simulate(plan);
    const [desk, copies, slow] = result.stations;

    expect(result.arrived).toBe(result.completed + result.inside);
    for (const station of result.stations) expect(station.arrived).toBe(station.departed + station.inside);
    expect(desk?.arrived).toBe(result.arrived);
    expect(copies?.arrived).toBe(slow?.arrived);
    // A third of a hundred a second can be served here, and sixty come.
    expect(slow?.waiting).toBeGreaterThan(2_000);
    expect(result.inside).toBeGreaterThanOrEqual(slow?.inside ?? Infinity);
    expect(quantile(copies?.sinceArrivalMs ?? [], 0.5)).toBeGreaterThan(
      quantile(desk?.residenceMs ?? [], 0.5),
    );
  });

  it('gives the same result for the same seed and another for another', () => {
    const plan = { ...oneStation(0.8), durationMs: 20_000, warmUpMs: 1_000 };

    expect(simulate(plan)).toEqual(simulate(plan));
    expect(deskOf(simulate({ ...plan, seed: 8 })).residenceMs).not.toEqual(
      deskOf(simulate(plan)).residenceMs,
    );
  });

  it('refuses a way to a station that does not exist', () => {
    expect(() => simulate(oneStation(0.5, { next: () => ['nowhere'] }))).toThrow(
      'There is no station nowhere.',
    );
  });
});
