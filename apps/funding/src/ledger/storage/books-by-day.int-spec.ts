import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerStage } from '../../../test/ledger-stage.js';
import { accountId } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import { AccountSheet } from '../domain/account-sheet.js';
import { NothingToClose, PeriodNotOver, PeriodsOutOfOrder } from '../domain/period.errors.js';
import { BalanceSnapshots } from './balance-snapshots.js';
import { transferOf } from './ledger-documents.js';
import { PeriodCloser } from './period-closer.js';

const BY = { id: 'finance.ada', role: 'finance' };
const at = new Date('2026-06-15T09:00:00Z');

describe('the books of a fund, day by day', () => {
  let stage: LedgerStage;
  let closer: PeriodCloser;

  beforeAll(async () => {
    stage = await LedgerStage.start();
    closer = new PeriodCloser(stage.client, stage.collections);
  });
  afterAll(async () => {
    await stage.end();
  });

  const cash = async (fundId: string, on: string): Promise<bigint | undefined> =>
    (await stage.reader.balancesAsOf(fundId, on)).find(({ name }) => name === 'cash')?.balance;
  const problems = async (fundId: string) => (await stage.reader.verify(fundId)).problems;

  it('put what comes late into the next period, and leave closed days as they were', async () => {
    const fundId = stage.newFund();
    await stage.ledger.book(stage.interest(fundId, 'march', 100n, '2026-03-10'));
    const closing = await closer.close(fundId, '2026-03-31', { at, by: BY });

    await stage.ledger.book(stage.interest(fundId, 'late', 20n, '2026-03-20'));
    await stage.ledger.book(stage.interest(fundId, 'april', 3n, '2026-04-15'));

    expect(closing).toMatchObject({ seq: 1, throughOn: '2026-03-31' });
    const late = await stage.collections.transfers.findOne({ _id: `${fundId}/late` });
    expect(late).toMatchObject({ at: new Date('2026-03-20T12:00:00Z'), bookedOn: '2026-04-01' });
    expect([
      await cash(fundId, '2026-03-09'),
      await cash(fundId, '2026-03-31'),
      await cash(fundId, '2026-04-01'),
      await cash(fundId, '2026-04-30'),
    ]).toEqual([undefined, 100n, 120n, 123n]);
    expect(await problems(fundId)).toEqual([]);
  });

  it('are closed once, in order, and not before the day is over', async () => {
    const fundId = stage.newFund();
    await expect(closer.close(fundId, '2026-03-31', { at, by: BY })).rejects.toThrow(NothingToClose);
    await stage.ledger.book(stage.interest(fundId, 'march', 100n, '2026-03-10'));

    const both = await Promise.all([
      closer.close(fundId, '2026-04-30', { at, by: BY }),
      closer.close(fundId, '2026-04-30', { at, by: { ...BY, id: 'finance.ben' } }),
    ]);

    expect(both[0]).toEqual(both[1]);
    await expect(closer.close(fundId, '2026-06-15', { at, by: BY })).rejects.toThrow(PeriodNotOver);
    await expect(closer.close(fundId, '2026-03-31', { at, by: BY })).rejects.toThrow(PeriodsOutOfOrder);
    expect((await closer.of(fundId)).map(({ throughOn }) => throughOn)).toEqual(['2026-04-30']);
  });

  it('stay sound when bookings and closings race', async () => {
    const fundId = stage.newFund();
    await stage.ledger.book(stage.interest(fundId, 'first', 1n, '2026-03-01'));

    await Promise.all([
      ...Array.from({ length: 60 }, (_, index) =>
        stage.ledger.book(stage.interest(fundId, `i-${String(index)}`, 1n, '2026-03-02')),
      ),
      closer.close(fundId, '2026-03-31', { at, by: BY }),
    ]);

    expect(await problems(fundId)).toEqual([]);
    expect(await cash(fundId, '2026-04-01')).toBe(61n);
  });

  it('are found wanting when somebody books into a closed day', async () => {
    const fundId = stage.newFund();
    await stage.ledger.book(stage.interest(fundId, 'first', 1n, '2026-03-01'));
    await closer.close(fundId, '2026-03-31', { at, by: BY });
    await stage.collections.chains.updateOne({ _id: fundId }, { $unset: { closedThroughOn: '' } });

    await stage.ledger.book(stage.interest(fundId, 'second', 1n, '2026-03-15'));

    expect(await problems(fundId)).toEqual([
      `${fundId}/second: is booked on 2026-03-15, in a period closed before`,
    ]);
  });

  it('give from snapshots what a replay from the first transfer gives', async () => {
    const fundId = stage.newFund();
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
    for (const on of days)
      await Promise.all(
        Array.from({ length: 1_500 }, (_, index) =>
          stage.ledger.book(
            index % 2 === 0
              ? stage.interest(fundId, `${on}-${String(index)}`, 10n, on)
              : stage.reservation(fundId, `${on}-${String(index % 20)}-${String(index)}`, 3n, on),
          ),
        ),
      );
    const snapshots = new BalanceSnapshots(stage.collections);

    expect(await snapshots.takeDue(fundId)).toBeGreaterThan(0);
    expect(await snapshots.takeDue(fundId)).toBe(0);

    const replayed = new AccountSheet();
    const balances = (accounts: readonly Account[]) => new Map(accounts.map((one) => [accountId(one), one]));
    for (const [index, on] of days.entries()) {
      const own = stage.collections.transfers.find({ fundId, bookedOn: on }).sort({ seq: 1 });
      for await (const document of own) replayed.apply(transferOf(document));
      expect(balances(await stage.reader.balancesAsOf(fundId, on))).toEqual(balances(replayed.all()));
      expect(await cash(fundId, on)).toBe(BigInt((index + 1) * 7_500));
    }
    expect(await problems(fundId)).toEqual([]);
  });
});
