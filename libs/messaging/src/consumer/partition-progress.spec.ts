import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PartitionProgress } from './partition-progress.js';

describe('the progress of a partition', () => {
  it('is committed up to the first message that is not finished, whatever finishes when', () => {
    const orders = fc.integer({ min: 1, max: 40 }).chain((count) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, index) => index * 2),
        { minLength: count },
      ),
    );
    fc.assert(
      fc.property(orders, (order) => {
        const progress = new PartitionProgress('t', 0);
        const offsets = [...order].sort((one, other) => one - other);
        for (const offset of offsets) progress.begin(offset);
        const open = new Set(offsets);
        for (const offset of order) {
          progress.finish(offset);
          open.delete(offset);
          const firstOpen = offsets.find((candidate) => open.has(candidate));
          const finished = offsets.filter((candidate) => firstOpen === undefined || candidate < firstOpen);
          expect(progress.toCommit).toBe(finished.length === 0 ? undefined : (finished.at(-1) ?? 0) + 1);
        }
        expect(progress.backlog).toBe(0);
      }),
    );
  });

  it('is news until it is committed', () => {
    const progress = new PartitionProgress('t', 0);
    progress.begin(7);
    progress.finish(7);

    expect(progress.toCommit).toBe(8);
    progress.didCommit(8);

    expect(progress.toCommit).toBeUndefined();
  });

  it('is not disturbed by a message of an earlier assignment', () => {
    const progress = new PartitionProgress('t', 0);
    progress.begin(1);

    progress.finish(0);

    expect(progress.toCommit).toBeUndefined();
  });
});
