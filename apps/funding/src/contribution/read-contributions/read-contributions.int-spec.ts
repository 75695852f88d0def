import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { RefundableGift } from '../../../test/refundable-gift.js';
import type { ContributionPage } from './contribution.view.js';

/** More than one page holds at most. */
const MANY = 105;

describe('contributions with refunds', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('are found by any of several standings, however many have been given since', async () => {
    const gift = await RefundableGift.give(stage, 99_00);
    const other = await gift.another(100_00);
    await gift.ask(10_00);
    await other.ask(10_00);
    await other.act('finance.ben', 1, 'approve');
    for (let count = 0; count < MANY; count += 1) await gift.another(1_00);
    const found = async (query: string) => {
      const path = `/v1/contributions?limit=100&fundId=${gift.fundId}${query}`;
      const { items, nextCursor } = await stage.as('finance.ada').read<ContributionPage>(path);
      return { ids: items.map(({ contributionId }) => contributionId), isWhole: nextCursor === undefined };
    };

    const newest = await found('');
    expect(newest.ids).not.toContain(gift.id);
    expect(newest.isWhole).toBe(false);
    expect(await found('&refundStatus=requested,approved')).toEqual({
      ids: [other.id, gift.id],
      isWhole: true,
    });
    expect(await found('&refundStatus=requested')).toMatchObject({ ids: [gift.id] });
    expect((await stage.as('finance.ada').get('/v1/contributions?refundStatus=gone')).status).toBe(400);
  });
});
