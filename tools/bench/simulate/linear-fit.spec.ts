import { describe, expect, it } from '@jest/globals';
import { linearFit } from './linear-fit.js';

describe('a line through measured points', () => {
  it('is the line they lie on, or the nearest', () => {
    const line = linearFit([1, 16, 64, 256].map((x) => [x, 3 + 0.2 * x]));
    const near = linearFit([1, 2, 3, 4].map((x) => [x, x + (x % 2 === 0 ? 0.1 : -0.1)]));

    expect(line.intercept).toBeCloseTo(3);
    expect(line.slope).toBeCloseTo(0.2);
    expect(near.slope).toBeCloseTo(1, 0);
  });

  it('never says that a group costs nothing or gives time back', () => {
    expect(
      linearFit([
        [1, 5],
        [2, 4],
      ]),
    ).toEqual({ intercept: 4.5, slope: 0 });
    expect(
      linearFit([
        [1, 0],
        [2, 5],
      ]).intercept,
    ).toBe(0);
  });
});
