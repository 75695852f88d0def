import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEAST_SOURCES, publishable } from './publishable.js';

interface Gift {
  readonly donor: string;
  readonly amount: bigint;
  readonly isOpen: boolean;
}

const split = (gifts: readonly Gift[]) =>
  publishable(gifts, {
    isOpen: ({ isOpen }) => isOpen,
    sourceOf: ({ donor }) => donor,
    sizeOf: ({ amount }) => amount,
  });
const gift = (donor: string, amount: bigint, isOpen = true): Gift => ({ donor, amount, isOpen });
const donorsOf = (gifts: readonly Gift[]) => [...new Set(gifts.map(({ donor }) => donor))];

describe('what may be published', () => {
  it('is everything where nothing is restricted', () => {
    const gifts = [gift('deu', 1n)];

    expect(split(gifts)).toEqual({ named: gifts, several: [], isWithheld: false });
  });

  it('hides a restricted donor among the two smallest others', () => {
    const { named, several } = split([
      gift('secret', 50n, false),
      gift('deu', 40n),
      gift('nor', 10n),
      gift('gbr', 20n),
    ]);

    expect(donorsOf(named)).toEqual(['deu']);
    expect(donorsOf(several)).toEqual(['secret', 'nor', 'gbr']);
  });

  it('is nothing at all where there are too few to hide among', () => {
    expect(split([gift('secret', 50n, false), gift('deu', 40n)])).toEqual({
      named: [],
      several: [],
      isWithheld: true,
    });
  });

  it('still names the open gifts of a donor that hides another', () => {
    const { named } = split([
      gift('a', 1n, false),
      gift('b', 1n, false),
      gift('c', 1n, false),
      gift('a', 9n),
    ]);

    expect(named).toEqual([gift('a', 9n)]);
  });

  it('always shows each gift once or nothing, and never less than three donors together', () => {
    const aGift = fc.record({
      donor: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      amount: fc.bigInt({ min: 0n, max: 100n }),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aGift, { maxLength: 12 }), (gifts) => {
        const { named, several, isWithheld } = split(gifts);

        expect(named.every(({ isOpen }) => isOpen)).toBe(true);
        if (isWithheld) expect([...named, ...several]).toEqual([]);
        else expect(named.length + several.length).toBe(gifts.length);
        if (several.length > 0) expect(donorsOf(several).length).toBeGreaterThanOrEqual(LEAST_SOURCES);
      }),
    );
  });
});
