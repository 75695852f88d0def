import { describe, expect, it, jest } from '@jest/globals';
import { GroupRead } from './group-read.js';

const doubled = () => jest.fn((keys: readonly number[]) => Promise.resolve(keys.map((key) => key * 2)));

describe('reads that share a round trip', () => {
  it('are those that arrive in one turn', async () => {
    const readAll = doubled();
    const group = new GroupRead(readAll);
    expect(await Promise.all([group.read(1), group.read(2), group.read(1)])).toEqual([2, 4, 2]);
    expect(readAll.mock.calls).toEqual([[[1, 2, 1]]]);
  });

  it('are those that arrive while another is under way, at most so many', async () => {
    const readAll = doubled();
    const group = new GroupRead(readAll, 2);
    const first = group.read(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, group.read(2), group.read(3), group.read(4)])).toEqual([2, 4, 6, 8]);
    expect(readAll.mock.calls).toEqual([[[1]], [[2, 3]], [[4]]]);
  });

  it('are those that arrive while the first waits for company', async () => {
    const readAll = doubled();
    const group = new GroupRead(readAll, 64, 20);
    const first = group.read(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, group.read(2)])).toEqual([2, 4]);
    expect(readAll.mock.calls).toEqual([[[1, 2]]]);
  });

  it('fail together, and the next ones are read again', async () => {
    const readAll = jest
      .fn<(keys: readonly number[]) => Promise<readonly number[]>>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValueOnce([6]);
    const group = new GroupRead(readAll);
    expect(await Promise.allSettled([group.read(1), group.read(2)])).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(await group.read(3)).toBe(6);
  });
});
