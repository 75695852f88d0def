/** Splits minor units by shares, e.g. 60 and 40; what does not divide goes to the last part. No part is empty. */
export function splitByShares(amountMinor: number, shares: readonly number[]): readonly number[] {
  const whole = BigInt(shares.reduce((sum, share) => sum + share, 0));
  const parts = shares.slice(0, -1).map((share) => Number((BigInt(amountMinor) * BigInt(share)) / whole));
  const last = amountMinor - parts.reduce((sum, part) => sum + part, 0);
  return [...parts, last].filter((part) => part > 0);
}
