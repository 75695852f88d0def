import { describe, expect, it } from '@jest/globals';
import { refuseAmendment } from './amend-plan.js';
import { reachMilestone } from './deliver-request.js';
import { isPartner } from './partner.js';
import { RequestIncomplete } from './request-errors.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { AMENDED_HASH, PLAN, PLAN_HASH } from './testing/sample-request.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const refuses = (request: RequestBuilder) =>
  request.does('norway', (state, act) =>
    refuseAmendment(state, { ...act, amendmentId: 'amendment-1', reason: 'Too late for us.' }),
  );

function problemsOf(propose: () => unknown): readonly string[] {
  try {
    propose();
    return [];
  } catch (error) {
    if (!(error instanceof RequestIncomplete)) throw error;
    return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('an amendment of the plan', () => {
  it('holds from the moment the last party agrees, and not before', () => {
    const request = aRequest().inDelivery().amends('iom').agrees('norway').agrees('unfpa');
    expect(request.state).toMatchObject({ planHash: PLAN_HASH, ballWith: 'parties' });

    request.agrees('focalPoint');

    expect(request.state).toMatchObject({
      status: 'in-delivery',
      ballWith: 'lead-implementer',
      planHash: AMENDED_HASH,
      plan: { durationMonths: 30 },
      amendments: [{ standing: 'agreed', planHash: AMENDED_HASH }],
    });
    expect(request.history.at(-1)).toMatchObject({
      type: 'intake.request.plan-amended.v1',
      data: {
        planHash: AMENDED_HASH,
        agreedBy: ['provider:iom', 'provider:nor', 'provider:unfpa', 'state:MKD'],
        parties: ['state:MKD', 'provider:iom', 'provider:nor', 'provider:unfpa'],
      },
    });
  });

  it('is agreed to once by each, for the text that was read', () => {
    const request = aRequest().inDelivery().amends('focalPoint');

    expect(codeOf(() => request.agrees('iom', 'c'.repeat(64)))).toBe('plan-changed');
    const { length } = request.history;
    expect(request.agrees('focalPoint').history).toHaveLength(length);
    expect(codeOf(() => request.agrees('sweden'))).toBe('not-found');
    expect(codeOf(() => request.amends('iom', { ...PLAN, durationMonths: 12 }))).toBe('amendment-open');
  });

  it('leaves the plan as it is when one party refuses', () => {
    const request = refuses(aRequest().inDelivery().amends('iom').agrees('unfpa'));

    expect(request.state).toMatchObject({
      planHash: PLAN_HASH,
      ballWith: 'lead-implementer',
      amendments: [{ standing: 'refused', refusedBy: 'provider:nor', refusedBecause: 'Too late for us.' }],
    });
    expect(codeOf(() => request.agrees('norway'))).toBe('no-amendment-open');
    expect(request.amends('focalPoint').state.amendments).toHaveLength(2);
  });

  it('takes in a new provider, who reads it and has a say from the proposal on', () => {
    const lines = [
      { implementer: 'iom', amount: usd(30_000_000), source: 'nor' },
      { implementer: 'swe', amount: usd(10_000_000), source: 'swe' },
    ];
    const plan = {
      ...PLAN,
      activities: [{ title: 'Build it', needItemIds: ['need-1'], budgetLines: lines }],
    };
    const request = aRequest().inDelivery().amends('focalPoint', plan);
    expect(isPartner(request.state, 'swe')).toBe(true);

    request.agrees('iom').agrees('norway').agrees('sweden');
    expect(request.state.planHash).toBe(PLAN_HASH);
    // The one that leaves agrees too.
    expect(request.agrees('unfpa').state.planHash).toBe(AMENDED_HASH);
    expect(isPartner(request.state, 'unfpa')).toBe(false);
  });

  it('cannot undo what has happened, all of it listed at once', () => {
    const request = aRequest()
      .inDelivery()
      .does('iom', (state, act) => reachMilestone(state, { ...act, milestoneId: 'milestone-1' }))
      .later(30)
      .reports({ indicatorValues: [{ indicatorId: 'indicator-1', value: 2 }] });
    const plan = {
      ...PLAN,
      startsOn: '2026-03-01',
      milestones: [{ milestoneId: 'milestone-2', title: 'Other', dueOn: '2026-12-01' }],
      indicators: [{ indicatorId: 'indicator-2', title: 'Other', baseline: '0', target: '1' }],
    };

    expect(problemsOf(() => request.amends('focalPoint', plan))).toEqual([
      '/startsOn already-started',
      '/milestones milestone-done',
      '/indicators indicator-reported',
    ]);
  });

  it('must be a whole plan, in the money that was agreed', () => {
    const request = aRequest().inDelivery();
    const inEuro = PLAN.activities?.map((activity) => ({
      ...activity,
      budgetLines: [{ implementer: 'iom', amount: { amountMinor: 1, currency: 'EUR' }, source: 'nor' }],
    }));

    expect(problemsOf(() => request.amends('focalPoint', { ...PLAN, milestones: [] }))).toEqual([
      '/milestones missing',
    ]);
    expect(problemsOf(() => request.amends('focalPoint', { ...PLAN, activities: inEuro ?? [] }))).toEqual([
      '/activities currency-changed',
    ]);
  });
});
