import { expect, it } from '@jest/globals';
import { feeOn, feeOnPart } from './fee.js';

it.each([
  [100_000_000n, 100, 1_000_000n],
  [149n, 100, 1n],
  [150n, 100, 2n],
  [49n, 100, 0n],
  [1_016_268_638_00n, 100, 1_016_268_638n],
  [5n, 0, 0n],
])('the fee on %d at %d basis points is %d', (deposit, basisPoints, fee) => {
  expect(feeOn(deposit, basisPoints)).toBe(fee);
});

it('the fees on parts of a deposit add up to the fee on it', () => {
  const fees = [0n, 3_335n, 6_670n].map((preceding) => feeOnPart(3_335n, preceding, 100));

  expect(fees).toEqual([33n, 34n, 33n]);
  expect(fees.reduce((sum, fee) => sum + fee)).toBe(feeOn(10_005n, 100));
});
