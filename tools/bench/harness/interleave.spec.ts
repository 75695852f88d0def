import { describe, expect, it } from '@jest/globals';
import { interleave } from './interleave.js';

describe('interleaved rounds', () => {
  it('alternate who goes first and throw the warm-up away', async () => {
    const order: string[] = [];
    const side = (name: string) => ({
      name,
      run: (round: number) => {
        order.push(`${name}${round}`);
        return Promise.resolve(round);
      },
    });

    const rounds = await interleave(side('b'), side('o'), 2, () => undefined);

    expect(order).toEqual(['b0', 'o0', 'o1', 'b1', 'b2', 'o2']);
    expect(rounds).toEqual({ baseline: [1, 2], ours: [1, 2] });
  });
});
