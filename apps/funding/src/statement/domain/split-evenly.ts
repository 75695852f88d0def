/** An amount in so many equal parts; what does not divide goes to the first ones, one unit each. */
export function splitEvenly(amount: bigint, parts: number): readonly bigint[] {
  const count = BigInt(parts);
  return Array.from(
    { length: parts },
    (_, index) => amount / count + (BigInt(index) < amount % count ? 1n : 0n),
  );
}
