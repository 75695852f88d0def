import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../test/an-event.js';
import { FundingStage } from '../test/funding-stage.js';
import { usd } from '../test/usd.js';
import { RequestProgressConsumer } from './allocation/follow-request/request-progress.consumer.js';
import { RequestEndedConsumer } from './request-account/open-account/request-ended.consumer.js';

describe('the way of the money, from contribution to closing', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('follows every cent from a contribution to the closing of a request', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 200_000_000);
    const { requestId, allocationId, chosen } = await stage.refer(100_000_000);
    expect(chosen).toBe(fundId);

    expect(await stage.approve(allocationId)).toMatchObject({ status: 'reserved', amount: usd(100_000_000) });
    expect((await stage.balances(fundId)).accounts).toMatchObject({
      cash: usd(198_000_000),
      fee: usd(2_000_000),
      unallocated: usd(98_000_000),
      reserved: usd(100_000_000),
    });

    await stage.conclude(requestId);
    await stage.get(RequestProgressConsumer).started(stage.progress(requestId));
    const first = await stage.payAndReport(allocationId, 1, 55_000_000);
    expect(first.tranches).toMatchObject([
      { tranche: 1, status: 'reported', amount: usd(60_000_000) },
      { tranche: 2, status: 'planned', amount: usd(40_000_000) },
    ]);

    const milestone = anEvent('intake.request', requestId, 'milestone-reached', {
      requestId,
      milestoneId: 'm-1',
      reachedAt: '2026-05-01T09:00:00Z',
    });
    await stage.get(RequestProgressConsumer).milestone(milestone);
    await stage.get(RequestProgressConsumer).milestone(milestone);
    expect(await stage.payAndReport(allocationId, 2, 44_000_000)).toMatchObject({
      status: 'disbursed',
      outstanding: usd(1_000_000),
    });

    const completed = stage.progress(requestId);
    await stage.get(RequestProgressConsumer).completed(completed);
    await stage.get(RequestEndedConsumer).completed(completed);
    const account = `/v1/request-accounts/${requestId}`;
    await expect(stage.as('finance.ada').act(account, 'closings')).rejects.toMatchObject({
      status: 409,
      problem: { code: 'funding.allocation.not-settled' },
    });
    const refunded = await stage.as('finance.ada').act(`/v1/allocations/${allocationId}`, 'refunds', {
      amount: usd(1_000_000),
      receivedOn: '2026-09-01',
      bankReference: 'REF-1',
    });
    expect(refunded).toMatchObject({ status: 'reported', outstanding: usd(0) });

    expect(await stage.as('finance.ada').act(account, 'closings')).toMatchObject({ status: 'closing' });
    await expect(stage.as('finance.ada').act(account, 'closings')).rejects.toMatchObject({ status: 403 });
    expect(await stage.as('finance.ben').act(account, 'closings')).toMatchObject({
      status: 'closed',
      confirmedBy: 'finance.ben',
    });
    expect(await stage.as('finance.ada').get(`/v1/allocations/${allocationId}`)).toMatchObject({
      body: { status: 'closed' },
    });

    const end = await stage.balances(fundId);
    expect(end.accounts).toMatchObject({
      cash: usd(99_000_000),
      unallocated: usd(99_000_000),
      reserved: usd(0),
      committed: usd(0),
      advanced: usd(0),
      expensed: usd(99_000_000),
      fee: usd(2_000_000),
      receivable: usd(0),
    });
    expect(end.statement).toMatchObject({
      sources: { contributions: usd(200_000_000), total: usd(200_000_000) },
      uses: {
        transfers: usd(100_000_000),
        refunds: usd(1_000_000),
        agentFees: usd(2_000_000),
        total: usd(101_000_000),
      },
      balance: usd(99_000_000),
      agreesWithCash: true,
    });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });
});
