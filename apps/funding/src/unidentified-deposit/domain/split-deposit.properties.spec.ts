import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feeOn, feeOnPart } from '../../ledger/domain/fee.js';
import { restOf } from './rest-of-deposit.js';
import { factsOfPart, splitDeposit } from './split-deposit.js';
import {
  confirmResolution,
  evolveUnidentifiedDeposit,
  proposeResolution,
  recordHeld,
  recordResolved,
  recordUnidentified,
  type UnidentifiedDepositState,
} from './unidentified-deposit.js';
import type { UnidentifiedDepositEvent } from './unidentified-deposit-events.js';
import { SplitNotAcceptable } from './unidentified-deposit.errors.js';

const CURRENCIES = ['JPY', 'USD', 'BHD'] as const;

const folded = (state: UnidentifiedDepositState | undefined, events: readonly UnidentifiedDepositEvent[]) =>
  events.reduce(
    (now, event) => evolveUnidentifiedDeposit(now, event, { seq: 1 }),
    state,
  ) as UnidentifiedDepositState;

/** With its money in the suspense account. */
const booked = (events: readonly UnidentifiedDepositEvent[]) => {
  const state = folded(undefined, events);
  return folded(state, recordHeld(state, state.bookings[0]?.reference ?? ''));
};

/** A deposit of 1.5 times as much in another currency, and everything that is split off it. */
class Family {
  readonly all = new Map<string, UnidentifiedDepositState>();

  constructor(amountMinor: number, currency: string) {
    const whole = booked(
      recordUnidentified({
        unidentifiedDepositId: 'whole',
        fundId: 'mptf',
        amount: { amountMinor, currency },
        receivedOn: '2026-03-01',
        bankReference: 'CAMT-77',
        remitter: 'TREASURY OPERATIONS',
        exchange: {
          original: { amountMinor: Math.floor(amountMinor * 1.5), currency: 'EUR' },
          rate: '0.66',
          source: 'UN operational rates of exchange',
          asOf: '2026-03-01',
        },
        officer: 'ada',
      }),
    );
    this.all.set('whole', whole);
  }

  split(id: string, amounts: readonly number[]): void {
    const state = this.get(id);
    const parts = amounts.map((amountMinor) => ({
      amount: { amountMinor, currency: state.amount.currency },
    }));
    const idOf = (part: number) => `${id}/${String(part)}`;
    const split = splitDeposit(state, { parts, comment: 'Two agreements.', officer: 'ada', idOf });
    this.all.set(id, folded(state, split));
    for (const { type, data } of split)
      if (type === 'funding.unidentified-deposit.split.v1')
        for (const part of data.parts)
          this.all.set(part.unidentifiedDepositId, booked(factsOfPart(state, part, data)));
  }

  resolve(id: string, resolution: 'identified' | 'returned'): void {
    let state = this.get(id);
    state = folded(state, proposeResolution(state, { resolution, comment: 'Known.', officer: 'ada' }));
    state = folded(state, confirmResolution(state, 'ben'));
    this.all.set(id, folded(state, recordResolved(state, `${id}/moved`)));
  }

  get(id: string): UnidentifiedDepositState {
    const state = this.all.get(id);
    if (state === undefined) throw new Error(`no ${id}`);
    return state;
  }

  held(): readonly string[] {
    return [...this.all].filter(([, { status }]) => status === 'held').map(([id]) => id);
  }
}

const step = fc.record({
  which: fc.nat(),
  parts: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
  then: fc.constantFrom('split', 'split', 'identified', 'returned'),
});

it('whatever is split off, identified and returned, every minor unit is in one place, and so is its fee', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CURRENCIES),
      fc.integer({ min: 1, max: 5_000_000_000 }),
      fc.integer({ min: 0, max: 700 }),
      fc.array(step, { maxLength: 12 }),
      (currency, amountMinor, basisPoints, steps) => {
        const family = new Family(amountMinor, currency);
        for (const { which, parts, then } of steps) {
          const held = family.held();
          const id = held[which % held.length];
          if (id === undefined) break;
          const restMinor = restOf(family.get(id)).amount.amountMinor;
          const amounts = parts.map((percent) => Math.floor((restMinor * percent) / 100));
          try {
            if (then === 'split') family.split(id, amounts);
            else family.resolve(id, then);
          } catch (error) {
            expect(error).toBeInstanceOf(SplitNotAcceptable);
          }
        }
        const slices = [...family.all.values()].map((one) => restOf(one));
        const sum = (minorOf: (slice: (typeof slices)[number]) => number) =>
          slices.reduce((total, slice) => total + BigInt(minorOf(slice)), 0n);
        const fees = sum(({ amount, precedingMinor = 0 }) =>
          Number(feeOnPart(BigInt(amount.amountMinor), BigInt(precedingMinor), basisPoints)),
        );

        expect(sum(({ amount }) => amount.amountMinor)).toBe(BigInt(amountMinor));
        expect(slices.every(({ amount }) => amount.amountMinor >= 0)).toBe(true);
        expect(slices.every(({ amount }) => amount.currency === currency)).toBe(true);
        expect(fees).toBe(feeOn(BigInt(amountMinor), basisPoints));
        expect(sum(({ exchange }) => exchange?.original.amountMinor ?? 0)).toBe(
          BigInt(Math.floor(amountMinor * 1.5)),
        );
      },
    ),
  );
});

it.each([
  ['more than is left', [60, 41], 'exceeds-rest', '/parts/1/amount/amountMinor'],
  ['nothing', [60, 0], 'nothing', '/parts/1/amount/amountMinor'],
  ['all of it', [100], 'whole', '/parts'],
])('%s is no part of a deposit', (_, amounts, code, pointer) => {
  let refusal: unknown;
  try {
    new Family(100, 'USD').split('whole', amounts);
  } catch (error) {
    refusal = error;
  }

  expect(refusal).toMatchObject({
    code: 'funding.unidentified-deposit.split-not-acceptable',
    errors: [{ code, pointer }],
  });
});

it('what is left after a split can be split, identified or returned, and nothing once all is in parts', () => {
  const family = new Family(100, 'USD');
  family.split('whole', [30]);
  expect(restOf(family.get('whole'))).toMatchObject({ amount: { amountMinor: 70 }, precedingMinor: 30 });
  family.split('whole', [30, 40]);

  expect(family.get('whole').status).toBe('split');
  for (const resolution of ['identified', 'returned'] as const)
    expect(() => {
      family.resolve('whole', resolution);
    }).toThrow('does not accept');
});
