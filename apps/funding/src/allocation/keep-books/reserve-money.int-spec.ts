import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/an-event.js';
import { FundingStage } from '../../../test/funding-stage.js';
import type { AllocationReply } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { AllocationBooks } from './allocation-books.js';
import { FundPipeline } from './fund-pipeline.use-case.js';
import { takePosition } from '../domain/review-allocation.js';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { Allocations } from '../storage/allocations.js';

describe('reserving money for allocations', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('never allocates more than there is, and funds the pipeline in order when money comes', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_000_000);
    const proposals = [];
    for (let index = 0; index < 8; index += 1) proposals.push(await stage.refer(300_000_000));
    expect(proposals.every(({ chosen }) => chosen === fundId)).toBe(true);
    for (const { allocationId } of proposals) await stage.review(allocationId);
    for (const { allocationId } of proposals)
      await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');

    const approved = await Promise.all(
      proposals.map(({ allocationId }) =>
        stage.as('committee.finn').act<AllocationReply>(`/v1/allocations/${allocationId}`, 'approve'),
      ),
    );

    expect(approved.map(({ status }) => status).sort()).toEqual([
      ...Array<string>(5).fill('pipeline'),
      ...Array<string>(3).fill('reserved'),
    ]);
    const waiting = await stage.get(AllocationRepository).pipelineOf(fundId);
    await stage.deposit(fundId, 700_000_000);
    const arrival = anEvent('funding.contribution', randomUUID(), 'deposit-booked', {}).command(new Date());

    expect(await stage.get(FundPipeline).execute(fundId, arrival)).toEqual(
      waiting.slice(0, 2).map(({ _id }) => _id),
    );
    expect((await stage.balances(fundId)).accounts).toMatchObject({
      reserved: usd(1_500_000_000),
      unallocated: usd(183_000_000),
    });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it('draws earmarked money first, and leaves alone what does not fit', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 100_000, { countries: ['MKD'] });
    await stage.deposit(fundId, 100_000, { countries: ['PHL'] });
    await stage.deposit(fundId, 10_000_000_000);
    const { allocationId, chosen } = await stage.refer(9_000_000_000);
    expect(chosen).toBe(fundId);

    const { sources } = await stage.approve(allocationId);

    expect(sources.map(({ pool, amount }) => [pool, amount.amountMinor])).toEqual([
      ['country:MKD', 99_000],
      ['any', 8_999_901_000],
    ]);
  });

  it('heals after a crash before the ledger, and after a crash between the ledger and the allocation', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 100_000_000_000);
    const crashed = await Promise.all([stage.refer(11_000_000_000), stage.refer(12_000_000_000)]);
    for (const { allocationId } of crashed) await stage.review(allocationId);
    const allocations = stage.get(Allocations);
    const books = stage.get(AllocationBooks);
    for (const { allocationId } of crashed) {
      await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
      // The process dies after the decision is stored.
      await allocations.execute(
        allocationId,
        {
          cause: `http:committee.finn:${randomUUID()}`,
          by: { id: 'committee.finn', role: 'committee' },
          at: new Date(),
        },
        (state) =>
          state === undefined ? [] : takePosition(state, { id: 'committee.finn' }, { position: 'approve' }),
      );
    }
    const [, second] = crashed;
    // The other one dies after the ledger has booked: what is noted in the allocation is lost.
    const execute = allocations.execute.bind(allocations);
    allocations.execute = () => Promise.reject(new Error('killed'));
    await expect(books.settleNow(second?.allocationId ?? '')).rejects.toThrow('killed');
    allocations.execute = execute;

    for (const { allocationId } of crashed) {
      await Promise.all([books.settleNow(allocationId), books.settleNow(allocationId)]);
      await books.settleNow(allocationId);
    }

    for (const { allocationId } of crashed) {
      const types = (await allocations.history(allocationId)).map(({ type }) => type);
      expect(types.filter((type) => type === 'funding.allocation.reserved.v1')).toHaveLength(1);
    }
    expect((await stage.balances(fundId)).accounts).toMatchObject({ reserved: usd(23_000_000_000) });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });
});
