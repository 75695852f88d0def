import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../../../test/an-event.js';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { RequestInterruptedConsumer } from '../follow-request/request-interrupted.consumer.js';
import { RequestProgressConsumer } from '../follow-request/request-progress.consumer.js';

describe('paying tranches', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('returns the rest when a request is terminated, and freezes instructions while it is suspended', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_000_000_000);
    const { requestId, allocationId } = await stage.refer(900_000_000_000);
    await stage.approve(allocationId);
    await stage.conclude(requestId);
    await stage.get(RequestProgressConsumer).started(stage.progress(requestId));
    const interrupted = stage.get(RequestInterruptedConsumer);
    await interrupted.suspended(
      anEvent('intake.request', requestId, 'suspended', { requestId, reason: 'Floods.' }),
    );
    await expect(stage.tranche('finance.ada', allocationId, 1, 'instruct')).rejects.toMatchObject({
      problem: { code: 'funding.allocation.frozen' },
    });
    await interrupted.resumed(stage.progress(requestId));
    await stage.payAndReport(allocationId, 1, 540_000_000_000);

    await interrupted.ended(
      anEvent('intake.request', requestId, 'terminated', { requestId, reason: 'War.' }),
    );

    expect(await stage.as('finance.ada').get(`/v1/allocations/${allocationId}`)).toMatchObject({
      body: { status: 'reported', amount: usd(540_000_000_000) },
    });
    expect((await stage.balances(fundId)).accounts).toMatchObject({
      committed: usd(0),
      unallocated: usd(450_000_000_000),
    });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it('lets a failed payment be tried again, and nobody release what they approved or instructed', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 10_000_000_000_000);
    const { requestId, allocationId } = await stage.refer(9_000_000_000_000);
    await stage.approve(allocationId);
    await stage.conclude(requestId);
    await stage.get(RequestProgressConsumer).started(stage.progress(requestId));
    const confirmation = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };

    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    await expect(
      stage.tranche('finance.ada', allocationId, 1, 'confirm', confirmation),
    ).rejects.toMatchObject({
      status: 403,
    });
    await stage.tranche('finance.ben', allocationId, 1, 'fail', { comment: 'Account closed.' });
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    await stage.tranche('finance.ben', allocationId, 1, 'release');
    await stage.tranche('finance.ben', allocationId, 1, 'confirm', confirmation);
    expect((await stage.balances(fundId)).accounts).toMatchObject({ advanced: usd(5_400_000_000_000) });
    await stage.tranche('finance.ben', allocationId, 1, 'fail', { comment: 'Returned by the bank.' });

    expect((await stage.balances(fundId)).accounts).toMatchObject({
      advanced: usd(0),
      committed: usd(9_000_000_000_000),
    });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });
});
