import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { bookOpenDataCase, type OpenDataCase } from '../../../test/open-data-case.js';
import { usd } from '../../../test/usd.js';
import type { Flow, Withheld } from '../domain/flow.js';

interface Reply {
  readonly items: readonly Flow[];
  readonly withheld: readonly Withheld[];
}

describe('public flows', () => {
  let stage: FundingStage;
  let booked: OpenDataCase;

  beforeAll(async () => {
    process.env['OPEN_DATA_MAX_AGE_S'] = '0';
    stage = await FundingStage.start();
    booked = await bookOpenDataCase(stage);
  });
  afterAll(async () => {
    await stage.end();
  });

  const read = async (query = ''): Promise<Reply> =>
    JSON.parse((await stage.file(`/v1/flows${query}`, null)).bytes.toString()) as Reply;
  const brief = ({ from, to, pledged, committed, paid, sources }: Flow) => [
    from.name,
    to.name,
    ...[pledged, committed, paid].map(({ amountMinor }) => amountMinor),
    ...(sources === undefined ? [] : [sources]),
  ];

  it('lead from donors to the fund, those that ask not to be named together with two others', async () => {
    const { items } = await read(`?fundId=${booked.fundId}&leg=into-funds`);

    expect(items.map(brief)).toEqual([
      ['Federal Republic of Germany', 'A fund', 50_000_00, 10_000_00, 10_000_00],
      ['Several donors', 'A fund', 0, 630_00, 630_00, 3],
    ]);
  });

  it('lead from the fund to published requests, their countries and themes, and add up on each way', async () => {
    const legs = ['to-requests', 'to-countries', 'to-themes'] as const;
    const sums = await Promise.all(
      legs.map(async (leg) => {
        const { items } = await read(`?fundId=${booked.fundId}&leg=${leg}`);
        return items.reduce((sum, { paid }) => sum + paid.amountMinor, 0);
      }),
    );
    const { items } = await read(`?fundId=${booked.fundId}&leg=to-countries`);

    // 1,200 less 100 sent back, and 60 per cent of the three that are not told apart.
    expect(sums).toEqual([230_000, 230_000, 230_000]);
    expect(items.map(brief)).toEqual([
      ['A fund', 'Albania', 0, 66_667, 36_667],
      ['A fund', 'The Republic of North Macedonia', 0, 66_667, 36_667],
      ['A fund', 'Serbia', 0, 66_666, 36_666],
      ['A fund', 'Several requests', 0, 200_000, 120_000, 3],
    ]);
  });

  it('come as CSV, with every amount in the currency’s own unit', async () => {
    const { type, bytes } = await stage.file('/v1/flows?format=csv', null);

    expect(type).toBe('text/csv; charset=utf-8');
    const [heading, ...lines] = bytes.toString().replace('\ufeff', '').trim().split('\r\n');
    expect(heading).toBe(
      'Fund,Leg,From kind,From,From name,To kind,To,To name,Currency,Pledged,Committed,Paid,Sources',
    );
    expect(lines).toContain(
      `${booked.dinarFundId},into-funds,donor,deu,Federal Republic of Germany,fund,${booked.dinarFundId},A fund,BHD,0.000,1000.500,1000.500,`,
    );
    expect(bytes.toString()).not.toContain('secret-donor');
  });

  it('withhold what there are too few to hide among', async () => {
    const fundId = await stage.openFund();
    await stage.give(fundId, 100, { donor: 'secret-donor', isConfidential: true });
    await stage.give(fundId, 100, { donor: 'deu' });

    expect(await read(`?fundId=${fundId}`)).toEqual({
      items: [],
      withheld: [{ fundId, direction: 'into-funds' }],
    });
  });

  it('count money that another fund passes on as that fund’s', async () => {
    const fundId = await stage.openFund();
    const passedOnFrom = { fundId: booked.fundId, allocationId: booked.regional.allocationId };
    const tooMuch = { fundId, donor: 'iom', amount: usd(200_001), passedOnFrom };
    await expect(stage.as('finance.ada').create('/v1/contributions', tooMuch)).rejects.toMatchObject({
      problem: { code: 'funding.contribution.origin-not-acceptable' },
    });
    await stage.give(fundId, 500, { donor: 'iom', passedOnFrom });

    expect((await read(`?fundId=${fundId}`)).items).toMatchObject([
      { from: { kind: 'fund', key: booked.fundId }, to: { kind: 'fund', key: fundId }, paid: usd(500) },
    ]);
  });

  it('refuse what they do not know', async () => {
    for (const query of ['?leg=around', '?format=pdf', '?fundId=a%2Fb', '?page=2'])
      expect((await stage.file(`/v1/flows${query}`, null)).status).toBe(400);
  });
});
