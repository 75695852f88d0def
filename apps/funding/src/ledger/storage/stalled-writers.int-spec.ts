import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClientSession } from 'mongodb';
import { LedgerStage } from '../../../test/ledger-stage.js';
import { bookGroup } from './transfer-group.js';
import { WriterSession } from './writer-session.js';

const SNAPSHOT = { readConcern: { level: 'snapshot' } } as const;

describe('a ledger transaction that its process left open', () => {
  let stage: LedgerStage;

  beforeAll(async () => {
    stage = await LedgerStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  /** Books, and is killed before it commits: the server keeps the locks. */
  const killedAmid = async (fundId: string): Promise<ClientSession> => {
    const session = await new WriterSession(stage.client, stage.collections).open();
    session.startTransaction(SNAPSHOT);
    await bookGroup(stage.collections, [stage.interest(fundId, 'lost', 1_000n)], session);
    return session;
  };

  it('is ended by the next writer, in a fund that has books and in one that has none', async () => {
    const [old, fresh] = [stage.newFund(), stage.newFund()];
    await stage.ledger.book(stage.interest(old, 'first', 5n));
    for (const fundId of [old, fresh]) {
      const dead = await killedAmid(fundId);

      await stage.ledger.book(stage.interest(fundId, 'next', 7n));

      await expect(dead.commitTransaction()).rejects.toThrow();
      expect(await stage.collections.transfers.countDocuments({ _id: `${fundId}/lost` })).toBe(0);
      expect((await stage.reader.verify(fundId)).problems).toEqual([]);
    }
  });
});
