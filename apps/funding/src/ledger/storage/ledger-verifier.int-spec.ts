import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerStage } from '../../../test/ledger-stage.js';

describe('a verification of the ledger', () => {
  let on: LedgerStage;
  let fundId: string;
  beforeAll(async () => {
    on = await LedgerStage.start();
  });
  beforeEach(() => {
    fundId = on.newFund();
  });
  afterAll(() => on.end());

  it.each<[string, (reference: string) => Promise<unknown>, RegExp]>([
    [
      'a changed transfer',
      (_id) => on.collections.transfers.updateOne({ _id }, { $set: { cause: 'http:eve:1' } }),
      /changed/,
    ],
    ['a dropped transfer', (_id) => on.collections.transfers.deleteOne({ _id }), /follow/],
    [
      'a changed balance',
      (_id) =>
        on.collections.accounts.updateOne(
          { _id: `${_id.split('/')[0] ?? ''}/USD/cash` },
          { $inc: { balance: 1n } },
        ),
      /replay differs in balance/,
    ],
  ])('finds %s', async (_, tamper, finding) => {
    for (const reference of ['one', 'two', 'three']) await on.ledger.book(on.interest(fundId, reference, 7n));
    expect(await on.problems(fundId)).toEqual([]);

    await tamper(`${fundId}/two`);

    expect((await on.problems(fundId)).join('\n')).toMatch(finding);
  });
});
