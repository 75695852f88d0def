import { describe, expect, it } from '@jest/globals';
import { checkEligibility } from '../domain/clear-request.js';
import { revisePlan, planOf } from '../domain/plan-delivery.js';
import type { Reader } from '../domain/reader.js';
import { aRequest, type RequestBuilder } from '../domain/testing/a-request.js';
import { codeOf } from '../domain/testing/codes.js';
import { CHECKS, PLAN, PLAN_HASH } from '../domain/testing/sample-request.js';
import { timelineView } from '../read-timeline/timeline.view.js';
import { showRequest } from './show-request.js';

const provider = (providerId: string): Reader => ({ kind: 'provider', providerId });
const shown = ({ state }: RequestBuilder, reader: Reader, role = 'coordinator') =>
  showRequest({ version: 1, state }, reader, [role]);
const facts = ({ history, at }: RequestBuilder, audience: 'everything' | 'partner' | 'invited') =>
  timelineView('r-1', history, { language: 'en', audience, names: new Map(), now: at }).items.map(
    ({ fact }) => fact,
  );

/** Norway and Sweden are invited; Norway is chosen; iom and unfpa are in the plan. */
const planned = () =>
  aRequest()
    .offersOpen(['nor', 'swe'])
    .hears('nor', 1, 'proposed')
    .hears('swe', 1, 'declined')
    .hears('nor', 2, 'accepted')
    .chosen('i-nor')
    .planned();

describe('a request', () => {
  it('shows its State everything, and what it may do now', () => {
    const view = shown(planned(), { kind: 'state', state: 'MKD' }, 'focal-point');

    expect(view.endorsements).toHaveLength(1);
    expect(view.invitations).toHaveLength(2);
    expect(view.plan?.leadImplementer).toBe('iom');
    expect(view.allowedActions).toEqual([
      'drop-local-need',
      'revise-plan',
      'approve-plan',
      'refer-to-fund',
      'withdraw',
    ]);
    expect(view.money).toEqual({
      total: { amountMinor: 40_000_000, currency: 'USD' },
      gap: { amountMinor: 0, currency: 'USD' },
      committed: { amountMinor: 40_000_000, currency: 'USD' },
    });
  });

  it('shows a provider that takes part the plan, and its own invitations alone', () => {
    const view = shown(planned(), provider('nor'));

    expect(view.plan?.leadImplementer).toBe('iom');
    expect(view.invitations.map(({ providerId }) => providerId)).toEqual(['nor']);
    expect(view).toMatchObject({
      endorsements: [],
      checks: [],
      allowedActions: ['revise-plan', 'approve-plan'],
    });
  });

  it('shows a provider that was only invited what is asked for, and lets it change nothing', () => {
    const request = planned();
    const view = shown(request, provider('swe'));

    expect(view.content.title).toBe('Evidence-based migration policy');
    expect(view).toMatchObject({ allowedActions: [], parties: [], chosenInvitationIds: [] });
    expect(view).not.toHaveProperty('plan');
    expect(
      codeOf(() =>
        request.does('sweden', (state, act) =>
          revisePlan(state, { ...act, plan: planOf(PLAN), planHash: 'b'.repeat(64) }),
        ),
      ),
    ).toBe('forbidden');
  });

  it('says who checked what and when to the secretariat, and to the State without the name', () => {
    const request = aRequest()
      .inTriage()
      .does('ana', (state, act) => checkEligibility(state, { ...act, checks: CHECKS.slice(0, 1) }))
      .later(1)
      .does('ben', (state, act) => checkEligibility(state, { ...act, checks: CHECKS.slice(1, 2) }));

    const { checks, checksMissing } = shown(request, { kind: 'secretariat' });
    expect(checks).toMatchObject([
      { check: 'member-state', recordedBy: 'desk.ana', recordedAt: '2026-01-05T09:00:00.000Z' },
      { check: 'within-the-compact', recordedBy: 'desk.ben', recordedAt: '2026-01-06T09:00:00.000Z' },
    ]);
    expect(checksMissing).toEqual(['national-ownership', 'not-a-duplicate', 'no-personal-data']);
    expect(shown(request, { kind: 'state', state: 'MKD' }).checks[0]).not.toHaveProperty('recordedBy');
    expect(shown(request, { kind: 'state', state: 'MKD' }).checks[0]).toHaveProperty('recordedAt');
  });

  it('offers the lead implementer what only it may do', () => {
    const request = aRequest().ready();

    expect(shown(request, provider('iom')).allowedActions).toEqual(['start', 'propose-amendment']);
    expect(shown(request, provider('unfpa')).allowedActions).toEqual(['propose-amendment']);
  });
});

describe('a timeline', () => {
  it('tells each audience its part', () => {
    const request = planned().approves('focalPoint', PLAN_HASH);

    expect(facts(request, 'everything')).toHaveLength(request.history.length);
    expect(facts(request, 'partner')).toEqual([
      'submitted',
      'cleared',
      'circulated',
      'window-closed',
      'offers-chosen',
      'plan-revised',
      'plan-approved',
    ]);
    expect(facts(request, 'invited')).toEqual([
      'submitted',
      'cleared',
      'circulated',
      'window-closed',
      'offers-chosen',
    ]);
  });

  it('counts how long each party has had the ball', () => {
    const request = aRequest().submitted().later(1).rings('acknowledge-due').later(2);
    const view = timelineView('r-1', request.history, {
      language: 'en',
      audience: 'everything',
      names: new Map(),
      now: request.at,
    });

    expect(view.ball).toEqual([
      { party: 'drafter', ms: 0, days: 0 },
      // To the end of the second working day, Wednesday in Geneva, and two days more.
      { party: 'desk', ms: 395_999_000, days: 4.58 },
    ]);
    expect(view.items.at(-1)).toMatchObject({
      sentence: 'The secretariat confirmed receipt.',
      actor: 'system',
      label: 'Being checked',
    });
  });
});
