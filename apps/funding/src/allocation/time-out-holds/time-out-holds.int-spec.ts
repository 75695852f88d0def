import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage, type AllocationReply } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { TimeOutHolds } from './time-out-holds.use-case.js';

const DAY_MS = 86_400_000;

describe('a payment that the bank says nothing about', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('is given up after its time, once, and can be instructed again', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 200_000);
    const { allocationId } = await stage.started(100_000);
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    const inDays = (days: number) =>
      stage.get(TimeOutHolds).execute(fundId, new Date(Date.now() + days * DAY_MS), 30);

    expect(await inDays(29)).toEqual([]);
    expect(await inDays(31)).toEqual([`${allocationId}/1/1`]);
    expect(await inDays(32)).toEqual([]);

    const path = `/v1/allocations/${allocationId}`;
    const { body } = await stage.as('auditor.zoe').get<AllocationReply>(path);
    expect(body.tranches[0]).toMatchObject({ tranche: 1, status: 'failed' });
    expect(await stage.as('auditor.zoe').get(`/v1/funds/${fundId}/balances`)).toMatchObject({
      body: { held: usd(0), accounts: { committed: usd(100_000), advanced: usd(0) } },
    });
    const again = await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    expect(again.tranches[0]).toMatchObject({ status: 'instructed' });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });
});
