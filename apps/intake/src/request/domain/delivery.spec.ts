import { describe, expect, it } from '@jest/globals';
import {
  askForRework,
  completeWork,
  confirmOutcome,
  startDelivery,
  waiveMilestone,
} from './deliver-request.js';
import { answerFollowUp } from './follow-up.js';
import { sharePractice } from './share-practice.js';
import { resumeDelivery, suspendDelivery, terminateRequest, withdrawRequest } from './interrupt-request.js';
import { planOf } from './plan-delivery.js';
import { committedOf, gapOf } from './plan-money.js';
import { recordAgreement } from './record-agreement.js';
import { recordAllocation } from './record-funding.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { PLAN, PLAN_HASH } from './testing/sample-request.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const paidBy = (...lines: [implementer: string, amountMinor: number, source: string][]) => ({
  ...PLAN,
  activities: [
    {
      title: 'All',
      needItemIds: ['need-1'],
      budgetLines: lines.map(([implementer, amount, source]) => ({
        implementer,
        amount: usd(amount),
        source,
      })),
    },
  ],
});

describe('a plan', () => {
  it('is approved when it is complete, all at once listed', () => {
    const request = aRequest().inDesign().planned({ activities: [] });
    let errors: { pointer: string }[] = [];
    try {
      request.approves('focalPoint');
    } catch (error) {
      errors = (error as { errors: typeof errors }).errors;
    }

    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/activities',
      '/milestones',
      '/indicators',
      '/leadImplementer',
      '/localPartner',
      '/startsOn',
    ]);
  });

  it('becomes an agreement when the State and each provider approve the same text', () => {
    const request = aRequest().inDesign().planned().approves('focalPoint');
    expect(request.state.ballWith).toBe('providers');

    request.approves('iom').approves('norway');
    expect(request.state.status).toBe('design');
    expect(request.approves('unfpa').state).toMatchObject({ status: 'agreement', ballWith: 'parties' });
    expect(request.history.at(-1)?.data).toMatchObject({
      planHash: PLAN_HASH,
      parties: ['state:MKD', 'provider:iom', 'provider:nor', 'provider:unfpa'],
      leadImplementer: 'iom',
    });
  });

  it('loses its approvals when it changes', () => {
    const request = aRequest().inDesign().planned().approves('focalPoint').approves('iom');

    request.planned({ ...PLAN, startsOn: '2026-02-01' }, 'b'.repeat(64));

    expect(request.state.planApprovals).toEqual([]);
    expect(codeOf(() => request.approves('focalPoint'))).toBe('plan-changed');
  });

  it('cannot count on money that the fund does not hold', () => {
    const plan = paidBy(['iom', 30_000_000, 'fund'], ['unfpa', 10_000_000, 'nor']);

    expect(codeOf(() => aRequest().inDesign().planned(plan).approves('focalPoint'))).toBe('incomplete');
  });

  it('gives ids to its parts and refuses need items that are not there', () => {
    expect(planOf(PLAN).milestones.map(({ milestoneId }) => milestoneId)).toEqual(['milestone-1']);
    const stray = { ...PLAN, activities: [{ title: 'A', needItemIds: ['need-7'], budgetLines: [] }] };
    expect(codeOf(() => aRequest().inDesign().planned(stray))).toBe('incomplete');
  });

  it('has a gap of what neither offers nor the fund cover', () => {
    const plan = paidBy(['iom', 60_000_000, 'fund'], ['unfpa', 10_000_000, 'nor']);
    const request = aRequest().inDesign().planned(plan);
    expect(gapOf(request.state)).toEqual(usd(30_000_000));

    request.does('timers', (state) =>
      recordAllocation(state, { allocationId: 'a', seq: 1, standing: 'reserved', amount: usd(20_000_000) }),
    );
    expect(gapOf(request.state)).toEqual(usd(10_000_000));
  });
});

describe('an agreement', () => {
  it('is concluded by the plan that was approved, and no other', () => {
    const request = aRequest().inAgreement();
    const concludes = (seq: number, planHash: string) =>
      request.does('timers', (state) =>
        recordAgreement(state, {
          agreementId: 'a-1',
          seq,
          standing: 'concluded',
          planHash,
          concludedAt: '2026-01-06T00:00:00.000Z',
        }),
      ).state.status;

    expect(concludes(5, 'c'.repeat(64))).toBe('agreement');
    expect(concludes(6, PLAN_HASH)).toBe('ready');
  });
});

describe('work', () => {
  it('is started by the lead implementer when its day has come', () => {
    const early = aRequest()
      .inDesign()
      .planned({ ...PLAN, startsOn: '2026-02-01' });
    for (const person of ['focalPoint', 'iom', 'norway', 'unfpa'] as const) early.approves(person);
    early.does('timers', (state) =>
      recordAgreement(state, {
        agreementId: 'a-1',
        seq: 1,
        standing: 'concluded',
        planHash: PLAN_HASH,
        concludedAt: '2026-01-06T00:00:00.000Z',
      }),
    );

    expect(codeOf(() => early.does('iom', startDelivery))).toBe('too-early');
    expect(codeOf(() => early.does('unfpa', startDelivery))).toBe('forbidden');
    expect(early.later(30).does('iom', startDelivery).state.status).toBe('in-delivery');
  });

  it('needs half of the plan committed', () => {
    const request = fundedTo(40_000_000, ['iom', 30_000_001, 'fund'], ['unfpa', 9_999_999, 'nor']);
    const commit = (seq: number, amountMinor: number) =>
      request.does('timers', (state) =>
        recordAllocation(state, { allocationId: 'al', seq, standing: 'committed', amount: usd(amountMinor) }),
      );

    expect(committedOf(request.state)).toEqual(usd(9_999_999));
    expect(codeOf(() => request.does('iom', startDelivery))).toBe('not-enough-committed');
    expect(codeOf(() => commit(3, 10_000_000).does('iom', startDelivery))).toBe('not-enough-committed');
    expect(commit(4, 10_000_001).does('iom', startDelivery).state.status).toBe('in-delivery');
  });

  it('is done when every milestone is reached or waived', () => {
    const request = aRequest().inDelivery();
    expect(request.state.dueAt).toEqual(new Date('2026-12-01T00:00:00.000Z'));
    const complete = () =>
      request.does('iom', (state, act) => completeWork(state, { ...act, finalReport: 'R' }));

    expect(codeOf(complete)).toBe('milestones-open');
    request.does('focalPoint', (state, act) =>
      waiveMilestone(state, { ...act, milestoneId: 'milestone-1', reason: 'Not needed.' }),
    );
    expect(complete().state.status).toBe('completion-review');
  });

  it('pauses and goes on', () => {
    const request = aRequest()
      .inDelivery()
      .does('carla', (state, act) => suspendDelivery(state, { ...act, reason: 'Security.' }));

    expect(request.state).toMatchObject({ status: 'suspended', ballWith: 'desk-head' });
    expect(request.does('focalPoint', resumeDelivery).state.status).toBe('in-delivery');
  });

  it('is confirmed with a rating of each need item, or sent back', () => {
    const request = aRequest().inCompletionReview();

    expect(
      codeOf(() =>
        request.does('focalPoint', (state, act) => confirmOutcome(state, { ...act, ratings: [] })),
      ),
    ).toBe('incomplete');
    request.does('focalPoint', (state, act) => askForRework(state, { ...act, reason: 'Two are missing.' }));
    expect(request.state.status).toBe('in-delivery');
  });

  it('ends early when head and focal point both say so', () => {
    const terminate = (person: 'carla' | 'dora' | 'focalPoint') => () =>
      request.does(person, (state, act) =>
        terminateRequest(state, { ...act, reason: 'No access.', documentReference: 'N 7' }),
      );
    const request = aRequest().inDelivery();

    expect(terminate('carla')().state.status).toBe('in-delivery');
    expect(codeOf(terminate('dora'))).toBe('already-proposed');
    expect(terminate('focalPoint')().state).toMatchObject({ status: 'terminated', ballWith: 'nobody' });
  });
});

describe('the end', () => {
  it('is followed up a year later', () => {
    const request = aRequest().closed();
    const answer = () =>
      request.does('focalPoint', (state, act) => answerFollowUp(state, { ...act, needMet: 'partly' }));

    expect(codeOf(answer)).toBe('follow-up-not-due');
    request.rings('follow-up');
    expect(request.at).toEqual(new Date('2027-01-05T09:00:00.000Z'));
    expect(request.state.ballWith).toBe('focal-point');
    expect(answer().state).toMatchObject({ ballWith: 'nobody', followUp: { needMet: 'partly' } });
    expect(codeOf(answer)).toBe('follow-up-already-answered');
  });

  it('can be shared as a practice, once', () => {
    const request = aRequest().closed();
    const share = () =>
      request.does('focalPoint', (state, act) => sharePractice(state, { ...act, summary: 'Data first.' }));

    expect(share().history.at(-1)).toMatchObject({
      type: 'intake.request.practice-shared.v1',
      data: { name: request.state.content.title, countries: request.state.content.requestingStates },
    });
    expect(codeOf(share)).toBe('practice-already-shared');
  });

  it('can be a withdrawal until the agreement, and not later', () => {
    const withdraw = (request: RequestBuilder) => () => request.does('focalPoint', withdrawRequest);

    expect(withdraw(aRequest().inDesign())().state.status).toBe('withdrawn');
    expect(codeOf(withdraw(aRequest().inAgreement()))).toBe('illegal-transition');
  });
});

/** A request ready to start, whose fund lines the fund holds. */
function fundedTo(held: number, ...lines: Parameters<typeof paidBy>): RequestBuilder {
  const request = aRequest()
    .inDesign()
    .planned(paidBy(...lines))
    .does('timers', (state) =>
      recordAllocation(state, { allocationId: 'al', seq: 2, standing: 'reserved', amount: usd(held) }),
    );
  for (const person of ['focalPoint', 'iom', 'norway', 'unfpa'] as const) request.approves(person);
  return request.does('timers', (state) =>
    recordAgreement(state, {
      agreementId: 'a-1',
      seq: 1,
      standing: 'concluded',
      planHash: PLAN_HASH,
      concludedAt: '2026-01-06T00:00:00.000Z',
    }),
  );
}
