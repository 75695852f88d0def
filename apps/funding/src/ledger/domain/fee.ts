const WHOLE = 10_000n;

/** The agent's fee on one deposit, in minor units, a half rounded up; `basisPoints` of 100 is one per cent. */
export const feeOn = (deposit: bigint, basisPoints: number): bigint =>
  (deposit * BigInt(basisPoints) + WHOLE / 2n) / WHOLE;

/**
 * The fee on a part of one deposit: what the fee on all of it grows by from where the part begins to where it ends, so
 * that the parts' fees add up to the fee on the whole, to the minor unit.
 *
 * @param preceding how much of the whole stands before the part, in minor units
 */
export const feeOnPart = (part: bigint, preceding: bigint, basisPoints: number): bigint =>
  feeOn(preceding + part, basisPoints) - feeOn(preceding, basisPoints);
