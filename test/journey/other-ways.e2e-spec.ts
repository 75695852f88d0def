import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import { DEPOSIT_MINOR, prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import type { FundBalances } from '../../tools/demo/summary.js';
import { inDatabase } from '../faults/stored.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { screenProvider } from '../support/screen-provider.js';
import { deliver, deliverTogether } from './deliver-together.js';
import { PATIENCE, Way } from './way.js';

const { firstOfficer, secondOfficer, firstFinance, secondFinance } = CAST;
const DONOR = 'ita';

let hub: Hub;
let journey: Journey;

beforeAll(async () => {
  // Deadlines that the test moves into the past are found by the sweep.
  hub = await Hub.start({ label: 'other-ways', environment: { SWEEP_INTERVAL_MS: '500' } });
  journey = new Journey(hub, await northMacedonia());
  await Promise.all([prepare(journey), aDonor()]);
}, 180_000);

afterAll(() => hub.end());

/** A State that gives money for work on what the requests below ask for. */
async function aDonor(): Promise<void> {
  const profile = { id: DONOR, name: 'Italy', kind: 'state', country: 'ITA' };
  await hub.as(firstOfficer).matching.create('/v1/providers', profile);
  await hub.as(secondOfficer).matching.act(`/v1/providers/${DONOR}`, 'verify');
  await screenProvider(hub, DONOR, [firstOfficer, secondOfficer]);
  const terms = {
    startsOn: today(),
    endsOn: monthsAfter(today(), 60),
    languages: ['en', 'fr'],
    capacity: { total: 5, concurrent: 5 },
  };
  const coordinator = hub.as(CAST.coordinatorOf(DONOR)).matching;
  await coordinator.create('/v1/offers', {
    ...terms,
    title: 'Grants for migration and development',
    kind: 'financial',
    objectives: [2, 3, 5, 6, 16, 18],
    geography: { countries: ['FJI', 'TUV', 'MAR', 'GEO', 'NPL'] },
    amount: { minimumMinor: 1_00, maximumMinor: 500_000_00, currency: 'USD' },
  });
  await coordinator.create('/v1/offers', {
    ...terms,
    title: 'Experts against trafficking in persons',
    kind: 'technical',
    objectives: [10],
    geography: { countries: ['MWI'] },
    personDays: 200,
  });
}

const dollars = (whole: number) => ({ amount: { amountMinor: whole * 100, currency: 'USD' } });

/** A cleared request that finds a donor at once, until its accounts are closed. */
async function deliveredWith(way: Way, whole: number): Promise<void> {
  await way.circulate();
  await way.findPartner(DONOR, dollars(whole));
  await deliver(hub, way, { provider: DONOR, amountMinor: whole * 100 });
}

/** Lets the time of a deadline come. */
const letPass = ({ requestId }: Way, timer: string): Promise<unknown> =>
  inDatabase(hub.environment, 'intake', (database) =>
    database
      .collection<{ _id: string }>('requests')
      .updateOne(
        { _id: requestId },
        { $set: { 'timers.$[timer].dueAt': new Date() } },
        { arrayFilters: [{ 'timer.name': timer }] },
      ),
  );

describe('a regional request', () => {
  it('is submitted when each State has endorsed it, and delivered under one agreement of all', async () => {
    const way = await Way.begin(hub, 'UNTFHS-FJI-TUV');
    const [fiji = '', tuvalu = ''] = way.focalPoints;
    const endorsement = { documentReference: 'Letter', endorsedBy: 'Minister' };
    expect((await way.act(fiji, 'submit', { endorsement })).status).toBe('draft');
    expect((await way.act(tuvalu, 'submit', { endorsement })).status).toBe('submitted');
    await way.act(firstOfficer, 'acknowledge');
    await way.clear();
    await way.circulate();
    await way.findPartner(DONOR, dollars(300_000));

    await deliverTogether(hub, way, { provider: DONOR, amountMinor: 300_000_00 });

    expect((await way.read()).status).toBe('closed');
    const [agreement] = (
      await hub
        .as(tuvalu)
        .matching.read<{ items: readonly object[] }>(`/v1/agreements?requestId=${way.requestId}`)
    ).items;
    expect(agreement).toMatchObject({
      kind: 'regional',
      status: 'concluded',
      amendments: [{ amendmentId: 'amendment-1' }],
    });
  }, 180_000);
});

describe('a request that was declined', () => {
  it('goes on when another head of the secretariat grants the appeal', async () => {
    const way = await Way.toTriage(hub, 'IDF-LM.0024');
    await way.act('desk-head.carla', 'decline', { reasonCode: 'other', text: 'Another fund is nearer.' });
    await way.act(way.focalPoint, 'appeal', { grounds: 'That fund has closed.' });

    const decision = { granted: true, text: 'It has.' };
    await expect(way.act('desk-head.carla', 'decide-appeal', decision)).rejects.toMatchObject({
      status: 403,
    });
    expect((await way.act('desk-head.dora', 'decide-appeal', decision)).status).toBe('triage');
    await way.clear();
    await deliveredWith(way, 64_000);
    expect((await way.read()).status).toBe('closed');
  }, 180_000);
});

describe('a request whose questions stay unanswered', () => {
  it('lapses after the last reminder, is revived, answered and cleared', async () => {
    const way = await Way.toTriage(hub, 'IDF-LM.0321');
    await way.act(firstOfficer, 'ask', { questions: [{ text: 'Which centres?' }] });
    await letPass(way, 'information-reminder-1');
    await eventually(async () => {
      const { items } = await way.read<{ items: readonly { fact: string }[] }>('/timeline');
      expect(items.map(({ fact }) => fact)).toContain('reminded');
    }, PATIENCE);
    await letPass(way, 'information-lapse');
    await way.untilStatus('lapsed');

    const { questionRounds } = await way.act(way.focalPoint, 'revive');
    const questionId = questionRounds[0]?.questions[0]?.questionId;
    await way.act(way.focalPoint, 'answer', { answers: [{ questionId, text: 'Those of three provinces.' }] });
    await way.clear();
    await deliveredWith(way, 200_000);
    expect((await way.read()).status).toBe('closed');
  }, 180_000);
});

describe('a request that asks for what another one asks for', () => {
  it('is found similar, and goes on in it when its State agrees', async () => {
    const [one, other] = [await Way.toTriage(hub, 'MWI-UNODC'), await Way.toTriage(hub, 'ACPEU-MWI')];
    const { items } = await other.read<{ items: readonly { requestId: string }[] }>('/similar', firstOfficer);
    expect(items.map(({ requestId }) => requestId)).toContain(one.requestId);

    await other.act(firstOfficer, 'merge', { intoRequestId: one.requestId, reason: 'Both on trafficking.' });
    await other.act(other.focalPoint, 'agree-to-merge');

    expect(await other.read()).toMatchObject({ status: 'merged', mergedInto: one.requestId });
    await eventually(
      async () => expect(await one.read()).toMatchObject({ absorbed: [{ fromRequestId: other.requestId }] }),
      PATIENCE,
    );
    await one.clear();
    await one.circulate();
    await one.findPartner(DONOR, { personDays: 60 });
    await deliver(hub, one, { provider: DONOR, amountMinor: 40_000_00 });

    expect((await one.read()).status).toBe('closed');
    expect((await other.read()).status).toBe('merged');
  }, 180_000);
});

describe('a request that finds no partner', () => {
  it('is unmet, goes round again and finds one', async () => {
    const way = await Way.toTriage(hub, 'IDF-FM.0390');
    await way.clear();
    await way.circulate();
    const coordinator = hub.as(CAST.coordinatorOf(DONOR)).matching;
    const invitation = await way.invitation(DONOR);
    await coordinator.act(invitation, 'decline', { reasonCode: 'no-capacity-now' });
    await way.untilStatus('unmet');

    expect((await way.act(firstOfficer, 'recirculate')).status).toBe('offers-open');
    await way.findPartner(DONOR, dollars(200_000));
    expect(await way.read()).toMatchObject({ status: 'design', round: 2 });
    await deliver(hub, way, { provider: DONOR, amountMinor: 200_000_00 });

    expect((await way.read()).status).toBe('closed');
  }, 180_000);
});

describe('a request that is terminated', () => {
  it('gives back what was not paid at once, and what was paid when it is refunded', async () => {
    for (const step of STEPS) {
      await play(journey, step);
      if (step.title.startsWith('The first tranche is paid')) break;
    }
    const ending = { reason: 'The region cannot be reached.', documentReference: 'Note 7' };
    await journey.act('desk-head.carla', 'terminate', ending);
    await journey.act(CAST.focalPoint, 'terminate', ending);

    const { funding } = journey.as(firstFinance);
    const allocation = `/v1/allocations/${journey.allocationId}`;
    const balance = async () =>
      (await funding.read<FundBalances>(`/v1/funds/${journey.fundId}/balances`)).accounts;
    const minor = (amountMinor: number) => expect.objectContaining({ amountMinor });
    await eventually(
      async () =>
        expect(await balance()).toMatchObject({
          committed: minor(0),
          advanced: minor(900_000_00),
          unallocated: minor(DEPOSIT_MINOR * 0.99 - 900_000_00),
        }),
      PATIENCE,
    );
    await journey.as(secondFinance).funding.act(allocation, 'refunds', {
      amount: journey.money(900_000_00),
      receivedOn: today(),
      bankReference: 'Refund of the first tranche',
    });

    await eventually(
      async () =>
        expect(await balance()).toMatchObject({
          reserved: minor(0),
          advanced: minor(0),
          unallocated: minor(DEPOSIT_MINOR * 0.99),
        }),
      PATIENCE,
    );
    expect((await journey.request()).status).toBe('terminated');
    const { items } = await journey
      .as(CAST.focalPoint)
      .matching.read<{ items: readonly object[] }>(`/v1/agreements?requestId=${journey.requestId}`);
    expect(items).toMatchObject([{ status: 'voided' }]);
  }, 180_000);
});
