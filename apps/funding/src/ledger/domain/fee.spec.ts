import { expect, it } from '@jest/globals';
import { feeOn } from './fee.js';

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
