import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { takePosition } from '../../allocation/domain/review-allocation.js';
import { RequestInterruptedConsumer } from '../../allocation/follow-request/request-interrupted.consumer.js';
import { Allocations } from '../../allocation/storage/allocations.js';
import { InsufficientFunds } from '../../ledger/domain/ledger.errors.js';
import { MongoLedger } from '../../ledger/storage/mongo-ledger.js';
import { anEvent } from '../../../test/an-event.js';
import type { ReconciliationReport } from './reconciliation-report.js';
import { UnmadeBookings } from './unmade-bookings.js';

describe('reconciliation of the ledger with allocations', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const reconcile = async (fundId: string): Promise<ReconciliationReport> => {
    const path = '/v1/ledger/reconcile';
    const { body } = await stage
      .as('finance.ada')
      .send<{ reports: readonly [ReconciliationReport] }>('POST', path, { fundId });
    return body.reports[0];
  };
  const statusOf = async (allocationId: string) =>
    (await stage.as('auditor.zoe').get<{ status: string }>(`/v1/allocations/${allocationId}`)).body.status;

  /**
   * Two processes go to the ledger for one allocation: this one is told that there is no money; then a deposit comes,
   * the other one gets the money, and dies before it notes that.
   */
  const raced = async (fundId: string, amountMinor: number) => {
    const { requestId, allocationId } = await stage.refer(amountMinor);
    await stage.review(allocationId);
    await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
    const ledger = stage.get(MongoLedger);
    const book = ledger.book.bind(ledger);
    ledger.book = async (order) => {
      if (order.reference !== `${allocationId}/reserve`) return book(order);
      ledger.book = book;
      await book(order);
      throw new InsufficientFunds('unallocated/any', BigInt(amountMinor), 0n);
    };
    await stage.as('committee.finn').act(`/v1/allocations/${allocationId}`, 'approve');
    expect(await statusOf(allocationId)).toBe('pipeline');
    return { requestId, allocationId, fundId };
  };

  it('finds a reservation that the allocation never heard of, and notes it', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_000);
    const { allocationId } = await raced(fundId, 900_000);

    const report = await reconcile(fundId);

    expect(report).toMatchObject({
      compared: 1,
      resolved: [
        {
          rule: 'unnoted-reservation',
          id: allocationId,
          detail: 'reserved: 900000 in the ledger, 0 in the allocation',
        },
      ],
      open: [],
    });
    expect(await statusOf(allocationId)).toBe('reserved');
    expect(await reconcile(fundId)).toMatchObject({ compared: 1, resolved: [], open: [] });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it('gives such a reservation back when the request has ended meanwhile', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 10_000_000);
    const { requestId, allocationId } = await raced(fundId, 9_000_000);
    const ended = anEvent('intake.request', requestId, 'terminated', { requestId, reason: 'War.' });
    await stage.get(RequestInterruptedConsumer).ended(ended);
    expect(await statusOf(allocationId)).toBe('cancelled');

    expect(await reconcile(fundId)).toMatchObject({ resolved: [{ rule: 'unnoted-reservation' }], open: [] });

    expect((await stage.balances(fundId)).accounts).toMatchObject({
      reserved: usd(0),
      unallocated: usd(9_900_000),
    });
    expect(await statusOf(allocationId)).toBe('cancelled');
    expect(await reconcile(fundId)).toMatchObject({ resolved: [], open: [] });
  });

  it('makes what was asked of the ledger and forgotten', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 100_000_000);
    const { allocationId } = await stage.refer(90_000_000);
    await stage.review(allocationId);
    await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
    // The process dies after the decision is stored, and the event that asks again is lost.
    const by = { id: 'committee.finn', role: 'committee' };
    await stage
      .get(Allocations)
      .execute(allocationId, { cause: `http:finn:${randomUUID()}`, by, at: new Date() }, (state) =>
        state === undefined ? [] : takePosition(state, by, { position: 'approve' }),
      );

    expect(await stage.get(UnmadeBookings).make(fundId, new Date())).toEqual([]);
    const made = await stage.get(UnmadeBookings).make(fundId, new Date(Date.now() + 300_000));

    expect(made).toMatchObject([{ rule: 'unmade-booking', id: allocationId, isResolved: true }]);
    expect(await statusOf(allocationId)).toBe('reserved');
  });

  it('names what no rule explains, and touches nothing', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_000_000);
    const { allocationId } = await stage.refer(900_000_000);
    await stage.approve(allocationId);
    const grounds = {
      at: new Date(),
      by: { id: 'finance.eve', role: 'finance' },
      cause: 'http:finance.eve:1',
      event: { id: `${allocationId}/1`, type: 'none' },
    };
    const account = (name: 'reserved' | 'advanced', part: string) => ({
      fundId,
      currency: 'USD',
      name,
      part,
    });
    const stray = randomUUID();
    const ledger = stage.get(MongoLedger);
    const head = { ...grounds, fundId, kind: 'posting' } as const;
    await ledger.book({
      ...head,
      reference: `${fundId}/stray`,
      purpose: 'release',
      lines: [
        { account: account('reserved', allocationId), side: 'debit', amount: 5n },
        { account: account('reserved', stray), side: 'credit', amount: 5n },
      ],
    });
    const before = await stage.balances(fundId);

    const { resolved, open } = await reconcile(fundId);

    expect(resolved).toEqual([]);
    expect(open).toMatchObject([
      { rule: 'unknown-allocation', id: stray },
      {
        rule: 'unexplained',
        id: allocationId,
        detail: 'reserved: 899999995 in the ledger, 900000000 in the allocation',
      },
    ]);
    expect(await stage.balances(fundId)).toEqual(before);
  });
});
