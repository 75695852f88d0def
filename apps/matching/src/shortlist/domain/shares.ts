const DAY_MS = 86_400_000;

/** Days from the first day to the last, both counted; negative or 0 when they are the wrong way round. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1;

/** Undefined of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Which share of `wanted` is among `given`; undefined when nothing is wanted. */
export const shareOf = (wanted: readonly string[], given: readonly string[]): number | undefined =>
  mean(wanted.map((value) => (given.includes(value) ? 1 : 0)));

/** What two sets have in common, of all they have; undefined when one is empty. */
export function jaccard(left: readonly string[], right: readonly string[]): number | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const common = left.filter((value) => right.includes(value)).length;
  return common / new Set([...left, ...right]).size;
}
