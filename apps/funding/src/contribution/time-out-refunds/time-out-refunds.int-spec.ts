import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankReport } from '../../../test/bank-report.js';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { endToEndId } from '../../payment/domain/end-to-end-id.js';
import type { ContributionView } from '../read-contributions/contribution.view.js';
import { TimeOutRefunds } from './time-out-refunds.use-case.js';

const DAY_MS = 86_400_000;

describe('a refund that the bank says nothing about', () => {
  let stage: FundingStage;
  let fundId: string;
  let id: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const act = (person: string, action: string, refund = 1, body: object = {}) =>
    stage
      .as(person)
      .change<ContributionView>(
        'POST',
        `/v1/contributions/${id}`,
        `/v1/contributions/${id}/refunds/${String(refund)}/${action}`,
        body,
      );
  const asked = async (amountMinor: number) => {
    fundId = await stage.openFund();
    id = await stage.give(fundId, 2 * amountMinor);
    await askAgain(amountMinor, 1);
  };
  const askAgain = async (amountMinor: number, refund: number) => {
    const refundAsked = { amount: usd(amountMinor), reason: 'over-payment', comment: 'Paid twice.' };
    await stage.as('finance.ada').act(`/v1/contributions/${id}`, 'refunds', refundAsked);
    return act('finance.ben', 'approve', refund);
  };
  const inDays = (days: number) =>
    stage.get(TimeOutRefunds).execute(fundId, new Date(Date.now() + days * DAY_MS), 30);
  const refunds = async () =>
    (await stage.as('auditor.zoe').get<ContributionView>(`/v1/contributions/${id}`)).body.refunds;
  const bankPays = async (refund: number) => {
    const key = endToEndId({ contributionId: id, refund });
    const document = bankReport(key, 'ACSC');
    return (await stage.as('finance.ben').post('/v1/payment-status-reports', { document })).body;
  };

  it('is given up after its time, once, its money is free again, and a report that comes later is refused', async () => {
    await asked(100_00);
    expect(await refunds()).toMatchObject([{ status: 'approved', sentAt: expect.any(String) }]);
    const { body } = await stage
      .as('finance.ada')
      .get<{ items: readonly ContributionView[] }>(
        `/v1/contributions?fundId=${fundId}&refundStatus=approved`,
      );
    expect(body.items.map(({ contributionId }) => contributionId)).toEqual([id]);
    const held = { held: usd(100_00), accounts: { unallocated: usd(198_00) } };
    expect(await stage.as('auditor.zoe').get(`/v1/funds/${fundId}/balances`)).toMatchObject({ body: held });

    expect(await inDays(29)).toEqual([]);
    expect(await inDays(31)).toEqual([`${id}/refund/1`]);
    expect(await inDays(32)).toEqual([]);

    expect(await refunds()).toMatchObject([
      { status: 'failed', failure: 'The bank said nothing for 30 days.', endedBy: 'system:timer' },
    ]);
    expect(await stage.as('auditor.zoe').get(`/v1/funds/${fundId}/balances`)).toMatchObject({
      body: { held: usd(0), accounts: { cash: usd(198_00), unallocated: usd(198_00) } },
    });
    expect(await bankPays(1)).toMatchObject({
      items: [{ outcome: 'refused', code: 'funding.donor-refund.illegal-transition' }],
    });

    await askAgain(100_00, 2);
    expect(await bankPays(2)).toMatchObject({ items: [{ outcome: 'paid' }] });
    expect(await inDays(90)).toEqual([]);
    expect(await refunds()).toMatchObject([{ status: 'failed' }, { status: 'paid' }]);
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it('that is large has its time from the release on, and is given up too when nobody releases it', async () => {
    await asked(60_000_000);
    const [approved] = (await refunds()) ?? [];
    expect([approved?.needsRelease, approved?.sentAt]).toEqual([true, undefined]);
    expect(await inDays(31)).toEqual([`${id}/refund/1`]);
    expect(await refunds()).toMatchObject([{ failure: 'Nobody released it for 30 days.' }]);

    await askAgain(60_000_000, 2);
    await act('finance.cyd', 'release', 2);
    expect(await refunds()).toMatchObject([{}, { status: 'approved', sentAt: expect.any(String) }]);
    expect(await inDays(29)).toEqual([]);
    expect(await inDays(31)).toEqual([`${id}/refund/2`]);
  });
});
