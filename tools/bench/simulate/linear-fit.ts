/** The line `intercept + slope · x` with the least squared distance from the points; neither part below 0. */
export function linearFit(points: readonly (readonly [x: number, y: number])[]): {
  readonly intercept: number;
  readonly slope: number;
} {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const spread = mean(points.map(([x]) => (x - meanX) ** 2));
  const slope = Math.max(0, mean(points.map(([x, y]) => (x - meanX) * (y - meanY))) / spread);
  return { intercept: Math.max(0, meanY - slope * meanX), slope };
}
