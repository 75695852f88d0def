import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import type { QueueEntry } from './queue-entry.js';

describe('the committee’s queue', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await stage.deposit(fundId, 100_000);
    await stage.deposit(fundId, 100_000, { countries: ['PHL'] });
  });
  afterAll(async () => {
    await stage.end();
  });

  const seenBy = async (member: string): Promise<QueueEntry | undefined> =>
    (await stage.as(member).read<{ items: QueueEntry[] }>(`/v1/committee/queue?fundId=${fundId}`)).items[0];
  const act = (member: string, id: string, action: string, body: object = {}) =>
    stage.as(member).act(`/v1/allocations/${id}`, action, body);
  const scores = (score: number) => ({
    scores: ['gender', 'child-sensitivity', 'human-rights'].map((marker) => ({ marker, score })),
  });

  it('shows the gap, the money that fits, the bundle, and whose turn it is, until consensus is recorded', async () => {
    const { allocationId } = await stage.refer(120_000);
    expect(await seenBy('committee.eva')).toMatchObject({
      allocationId,
      gap: usd(120_000),
      fittingMoney: usd(99_000),
      isCovered: false,
      bundle: { leadImplementer: 'iom', unOrganisations: ['iom', 'unfpa'], hasLocalPartner: false },
      markers: [],
      turn: 'score',
    });

    await act('committee.eva', allocationId, 'score', scores(3));
    expect(await seenBy('committee.eva')).toMatchObject({ turn: 'waits-for-others' });
    await act('committee.finn', allocationId, 'score', scores(2));
    await act('committee.dora', allocationId, 'declare-conflict', { comment: 'My sister leads it.' });
    expect(await seenBy('committee.dora')).toMatchObject({ turn: 'no-say', conflicted: ['committee.dora'] });
    expect(await seenBy('committee.eva')).toMatchObject({ turn: 'decide', status: 'reviewed' });

    await act('committee.eva', allocationId, 'approve', { amount: usd(90_000) });
    const seen = await seenBy('committee.finn');
    expect(seen).toMatchObject({
      turn: 'decide',
      positions: [{ member: 'committee.eva', position: 'approve', amount: usd(90_000) }],
    });
    expect(seen?.markers[0]).toEqual({
      marker: 'gender',
      mean: 2.5,
      scores: [
        { member: 'committee.eva', score: 3 },
        { member: 'committee.finn', score: 2 },
      ],
    });
    await act('committee.finn', allocationId, 'approve', { amount: usd(90_000) });
    expect(await seenBy('committee.finn')).toBeUndefined();
  });
});
