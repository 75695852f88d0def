import { describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';
import { GroupCommit } from './group-commit.js';

const failing = (error: Error): Collection<Document> =>
  ({ bulkWrite: () => Promise.reject(error) }) as unknown as Collection<Document>;

const committed = (error: Error) => {
  const group = new GroupCommit(failing(error));
  return Promise.all([1, 2].map((n) => group.commit({ insertOne: { document: { n } } }, 10)));
};

describe('a group whose socket ends before it is written to', () => {
  it('does not know what became of it', async () => {
    const error = Object.assign(new Error('This socket has been ended by the other party'), {
      code: 'EPIPE',
    });

    expect(await committed(error)).toEqual([
      { kind: 'unknown', error },
      { kind: 'unknown', error },
    ]);
  });
});

describe('a group that the driver cannot encode', () => {
  it('was not sent', async () => {
    const error = Object.assign(new RangeError('too deep'), { code: 'ERR_OUT_OF_RANGE' });

    expect(await committed(error)).toEqual([
      { kind: 'unsendable', error },
      { kind: 'unsendable', error },
    ]);
  });
});
