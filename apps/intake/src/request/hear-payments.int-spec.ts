import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllocationTrancheFailedV1 } from '@hub/contracts/funding/allocation-tranche-failed.v1.js';
import { AllocationTranchePaidV1 } from '@hub/contracts/funding/allocation-tranche-paid.v1.js';
import { RequestAccountClosedV1 } from '@hub/contracts/funding/request-account-closed.v1.js';
import { aRequest } from './domain/testing/a-request.js';
import { RequestAccountConsumer } from './record-accounts-closed/request-account.consumer.js';
import { TrancheConsumer } from './record-tranche/tranche.consumer.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';

describe('a request that hears of payments', () => {
  let stage: IntakeStage;
  beforeAll(async () => (stage = await anIntakeStage()));
  afterAll(() => stage.end());

  const paid = (requestId: string, seq: number, tranche: number) =>
    stage.get(TrancheConsumer).paid(heard(AllocationTranchePaidV1, seq, { requestId, tranche }));
  const failed = (requestId: string, seq: number, tranche: number) =>
    stage.get(TrancheConsumer).failed(heard(AllocationTrancheFailedV1, seq, { requestId, tranche }));
  const accountsClosed = (requestId: string, seq: number) =>
    stage
      .get(RequestAccountConsumer)
      .closed(heard(RequestAccountClosedV1, seq, { requestId, closedAt: '2026-06-01T09:00:00.000Z' }));

  it('keeps the newest of each tranche, and stays where it is', async () => {
    const request = await stage.keep(aRequest().inDelivery());
    const { requestId } = request;

    await failed(requestId, 20, 1);
    await paid(requestId, 24, 1);
    await paid(requestId, 24, 1);
    await failed(requestId, 20, 1);
    await failed(requestId, 22, 1);
    await paid(requestId, 23, 2);

    const { payee } = heard(AllocationTranchePaidV1, 1, {}).payload;
    expect(await request.state()).toMatchObject({
      status: 'in-delivery',
      tranches: [
        { tranche: 1, seq: 24, standing: 'paid', payee },
        { tranche: 2, seq: 23, standing: 'paid', payee },
      ],
    });
    expect(await request.news()).toEqual(Array<string>(3).fill('tranche-recorded'));
  });

  it('is closed once with its accounts, and asked after in a year', async () => {
    const request = await stage.keep(aRequest().completed());

    await Promise.all([accountsClosed(request.requestId, 5), accountsClosed(request.requestId, 5)]);
    await accountsClosed(request.requestId, 6);

    expect(await request.state()).toMatchObject({
      status: 'closed',
      ballWith: 'nobody',
      timers: [{ name: 'follow-up', dueAt: new Date('2027-06-01T09:00:00.000Z') }],
    });
    expect(await request.news()).toEqual(['closed']);
  });

  it('is not closed with its accounts before the State has confirmed the outcome', async () => {
    const request = await stage.keep(aRequest().inCompletionReview());

    await accountsClosed(request.requestId, 5);

    expect((await request.state()).status).toBe('completion-review');
    expect(await request.news()).toEqual([]);
  });

  it('is tried again while it is not there', async () => {
    const notFound = { code: 'intake.request.not-found' };
    await expect(paid('not-there', 20, 1)).rejects.toMatchObject(notFound);
    await expect(accountsClosed('not-there', 5)).rejects.toMatchObject(notFound);
    expect(await stage.isKept('not-there')).toBe(false);
  });
});
