import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { RefundableGift } from '../../../test/refundable-gift.js';
import { usd } from '../../../test/usd.js';
import { approveRefund } from '../domain/refund-donor.js';
import { ContributionBooks } from '../keep-books/contribution-books.js';
import { Contributions } from '../storage/contributions.js';

describe('a refund to a donor, when several want the same money or a process dies', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('of two for the same money, sets one aside', async () => {
    const gift = await RefundableGift.give(stage, 99_00);
    await gift.ask(60_00);

    await expect(gift.ask(60_00, 'finance.ben')).rejects.toMatchObject({ status: 409 });
    await gift.ask(39_00, 'finance.ben');
    await gift.act('finance.ben', 1, 'approve');
    await gift.act('finance.ada', 2, 'approve');

    expect(await gift.moneyIn()).toMatchObject({ cash: 99_00 });
    expect((await gift.read()).refundable).toEqual(usd(0));
  });

  it('is set aside for as many as the earmark has money for, when ten of one earmark are approved at once', async () => {
    const gift = await RefundableGift.give(stage, 99_00, 'CHF');
    const gifts = [gift];
    while (gifts.length < 10) gifts.push(await gift.another(100_00));
    const { allocationId } = await stage.refer(500_00, undefined, gift.currency);
    await stage.approve(allocationId);
    for (const one of gifts) await one.ask(90_00);

    const answers = await Promise.allSettled(gifts.map((one) => one.act('finance.ben', 1, 'approve')));

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    for (const answer of answers)
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({ problem: { code: 'funding.donor-refund.not-covered' } });
    expect(await gift.moneyIn()).toEqual({ cash: 990_00, sentBack: 0, free: 490_00 });
  });

  it('is set aside once when the process died between the approval and the booking', async () => {
    const gift = await RefundableGift.give(stage, 99_00);
    await gift.ask(40_00);
    const by = { id: 'finance.ben', role: 'finance' };
    await stage
      .get(Contributions)
      .execute(gift.id, { cause: 'http:ben:1', by, at: new Date() }, (state) =>
        state === undefined ? [] : approveRefund(state, 1, by, Infinity),
      );

    await stage.get(ContributionBooks).settleNow(gift.id);
    await stage.get(ContributionBooks).settleNow(gift.id);

    expect(await gift.confirm('finance.ben', 1)).toMatchObject({ isBeingBooked: false });
    expect(await gift.moneyIn()).toEqual({ cash: 59_00, sentBack: 40_00, free: 59_00 });
  });
});
