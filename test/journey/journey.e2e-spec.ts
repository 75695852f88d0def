import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { DEPOSIT_MINOR, prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import type { TimelineOfJourney } from '../../tools/demo/journey/request-of-journey.js';
import type { FundBalances } from '../../tools/demo/summary.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { Hub } from '../support/hub.js';

let hub: Hub;
let journey: Journey;

beforeAll(async () => {
  hub = await Hub.start({ label: 'journey' });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
});

afterAll(async () => {
  await hub.end();
});

describe('the journey of one real request', () => {
  it.each(STEPS.map((step) => [step.status, step.title, step] as const))(
    'is %s when: %s',
    async (status, _title, step) => {
      const request = await play(journey, step);

      expect(request.status).toBe(status);
    },
  );

  it('is told by its timeline in order, without a gap', async () => {
    const { items, ball } = await journey
      .as(CAST.focalPoint)
      .intake.read<TimelineOfJourney>(`${journey.path}/timeline`);

    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
    expect(items.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['drafted', 'cleared', 'closed']));
    expect(ball.map(({ party }) => party)).toEqual(
      expect.arrayContaining(['drafter', 'focal-point', 'desk']),
    );
  });

  it('leaves balances that are right to the cent', async () => {
    const { funding } = journey.as(CAST.firstFinance);
    const balances = await funding.read<FundBalances>(`/v1/funds/${journey.fundId}/balances`);
    const minor = Object.fromEntries(
      Object.entries(balances.accounts).map(([account, { amountMinor }]) => [account, amountMinor]),
    );
    const fee = DEPOSIT_MINOR / 100;
    const spent = journey.programme.budget.amountMinor;

    expect(minor).toMatchObject({
      contribution: DEPOSIT_MINOR,
      fee,
      cash: DEPOSIT_MINOR - fee - spent,
      unallocated: DEPOSIT_MINOR - fee - spent,
      reserved: 0,
      committed: 0,
      disbursed: spent,
      advanced: 0,
      expensed: spent,
      receivable: 0,
    });
    expect(balances.statement).toMatchObject({
      sources: { total: journey.money(DEPOSIT_MINOR) },
      uses: { total: journey.money(fee + spent) },
      balance: journey.money(DEPOSIT_MINOR - fee - spent),
      agreesWithCash: true,
    });
  });

  it('pays the two tranches as the fund splits them, 60 to 40', async () => {
    const { tranches } = await journey.request();

    expect(tranches.map(({ amount }) => amount)).toEqual([
      journey.money(900_000_00),
      journey.money(600_000_00),
    ]);
  });
});
