import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greedyChoice } from '../domain/greedy-choice.js';
import { flowFor } from '../domain/pool-flow.js';
import { keepsPins, keepsShares, worthOfAll, type Candidate, type Round } from '../domain/round.js';
import { solveRound } from './solve-round.js';

/** A solver's thread a run; the full size is for whoever changes the model. */
const RUNS = 6;
const POOLS = ['any', 'theme:1', 'country:MKD'];

const aCandidate = fc.record({
  askedMinor: fc.integer({ min: 1, max: 1_000 }),
  merit: fc.integer({ min: 1, max: 100 }),
  pools: fc.subarray(POOLS),
  isPoorest: fc.boolean(),
  isLocal: fc.boolean(),
  pin: fc.option(fc.constantFrom('in' as const, 'out' as const), { nil: undefined, freq: 6 }),
});

const aRound = (most: number): fc.Arbitrary<Round> =>
  fc.record({
    candidates: fc.array(aCandidate, { minLength: 1, maxLength: most }).map((list): Candidate[] =>
      list.map(({ pin, ...rest }, index) => ({
        ...rest,
        id: `r${index}`,
        ...(pin === undefined ? {} : { pin }),
      })),
    ),
    pools: fc.tuple(
      ...POOLS.map((pool) => fc.integer({ min: 0, max: 2_000 }).map((freeMinor) => ({ pool, freeMinor }))),
    ),
    shares: fc.constantFrom({ poorestPerCent: 40, localPerCent: 30 }, { poorestPerCent: 0, localPerCent: 0 }),
  });

const isAllowed = (round: Round, chosen: readonly Candidate[]): boolean =>
  flowFor(chosen, round.pools) !== undefined &&
  keepsShares(chosen, round.shares) &&
  keepsPins(chosen, round.candidates);

/** The best of all subsets, or undefined when none is allowed. */
function best(round: Round): bigint | undefined {
  let worth: bigint | undefined;
  for (let mask = 0; mask < 2 ** round.candidates.length; mask += 1) {
    const chosen = round.candidates.filter((_, index) => (mask & (1 << index)) !== 0);
    const own = worthOfAll(chosen);
    if ((worth === undefined || own > worth) && isAllowed(round, chosen)) worth = own;
  }
  return worth;
}

describe('a funding round', () => {
  it('keeps pools, earmarks, shares and pins, is worth as much as the best subset, and no less than the greedy choice', async () => {
    await fc.assert(
      fc.asyncProperty(aRound(7), async (round) => {
        const expected = best(round);
        const greedy = greedyChoice(round);
        if (expected === undefined) {
          await expect(solveRound(round, 10_000)).rejects.toMatchObject({
            code: 'funding.round.not-possible',
          });
          return;
        }
        const { chosen, worth, isProven } = await solveRound(round, 10_000);
        expect(isAllowed(round, chosen)).toBe(true);
        expect(worth).toBe(worthOfAll(chosen));
        if (greedy !== undefined) expect(worth >= worthOfAll(greedy)).toBe(true);
        if (isProven) expect(worth).toBe(expected);
        expect(isProven).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('pays each chosen request in full out of pools that fit it and have the money', async () => {
    await fc.assert(
      fc.asyncProperty(aRound(12), async (round) => {
        const solution = await solveRound(round, 10_000).catch(() => undefined);
        const drawn = new Map(round.pools.map(({ pool, freeMinor }) => [pool, freeMinor]));
        for (const { isIn, draws, askedMinor, id } of solution?.verdicts ?? []) {
          expect(draws.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(isIn ? askedMinor : 0);
          for (const { pool, amountMinor } of draws) {
            expect(round.candidates.find((one) => one.id === id)?.pools).toContain(pool);
            drawn.set(pool, (drawn.get(pool) ?? 0) - amountMinor);
          }
        }
        expect([...drawn.values()].every((left) => left >= 0)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('names changes that do what they say', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(aRound(8), async (round) => {
        const solution = await solveRound(round, 10_000).catch(() => undefined);
        for (const { id, changes } of solution?.verdicts ?? [])
          for (const change of changes) {
            checked += 1;
            const one = round.candidates.find((each) => each.id === id) as Candidate;
            const chosen = solution?.chosen ?? [];
            if (change.kind === 'more-money') {
              const more = { pool: 'more', freeMinor: change.amountMinor };
              const helped = { ...one, pools: [...one.pools, 'more'] };
              expect(flowFor([...chosen, helped], [...round.pools, more])).toBeDefined();
              const less = { ...more, freeMinor: change.amountMinor - 1 };
              expect(flowFor([...chosen, helped], [...round.pools, less])).toBeUndefined();
            } else if (change.kind === 'ask-less') {
              expect(isAllowed(round, [...chosen, { ...one, askedMinor: change.amountMinor }])).toBe(true);
            } else {
              const better = { ...one, merit: change.meritAbove + 1 };
              const swapped = [...chosen.filter((each) => each.id !== change.id), better];
              expect(isAllowed(round, swapped)).toBe(true);
              expect(worthOfAll(swapped) > worthOfAll(chosen)).toBe(true);
            }
          }
      }),
      // The same rounds each time, so that some change is checked for sure.
      { numRuns: RUNS, seed: 11 },
    );
    expect(checked).toBeGreaterThan(0);
  });
});
