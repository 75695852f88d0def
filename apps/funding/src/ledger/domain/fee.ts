const WHOLE = 10_000n;

/** The agent's fee on one deposit, in minor units, a half rounded up; `basisPoints` of 100 is one per cent. */
export const feeOn = (deposit: bigint, basisPoints: number): bigint =>
  (deposit * BigInt(basisPoints) + WHOLE / 2n) / WHOLE;
