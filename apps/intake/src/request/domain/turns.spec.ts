import { describe, expect, it } from '@jest/globals';
import { answerQuestions, askQuestions } from './ask-questions.js';
import { timeUsed } from './days-used.js';
import { decideAppeal } from './decline-request.js';
import { reachMilestone } from './deliver-request.js';
import { fireTimer } from './fire-timer.js';
import { answerFollowUp } from './follow-up.js';
import { forecastFrom } from './forecast.js';
import type { RequestState } from './request-state.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { MOVES } from './testing/moves.js';
import { PLAN_HASH } from './testing/sample-request.js';

const DAY_MS = 86_400_000;
const days = (request: RequestBuilder): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...timeUsed(request.state, request.at)].map(([party, ms]) => [
      party,
      Math.round((ms / DAY_MS) * 10) / 10,
    ]),
  );
const answered = (request: RequestBuilder): RequestBuilder =>
  request.does('focalPoint', (state, act) =>
    answerQuestions(state, { ...act, answers: [{ questionId: 'question-1-1', text: 'The ministry.' }] }),
  );
const lateFacts = ({ history }: RequestBuilder): readonly string[] =>
  history.flatMap(({ type, data }) =>
    /\.(overdue-noted|escalated)\./.test(type)
      ? [`${type.split('.')[2] ?? ''} ${String((data as { day: number }).day)}`]
      : [],
  );
/** Fires every timer that is due, as often as a sweep might. */
const sweep = (request: RequestBuilder): void => {
  for (let again = 0; again < 3; again += 1)
    for (const { id, dueAt } of request.state.timers)
      if (dueAt <= request.at)
        request.does('timers', (state, act) =>
          fireTimer(state, { ...act, timerId: id, contentHash: PLAN_HASH }),
        );
};

describe('a turn', () => {
  it('counts the days that each party has had, the present one to this moment', () => {
    expect(days(aRequest().asked().later(5))).toMatchObject({ desk: 0, 'focal-point': 5 });
    expect(days(answered(aRequest().asked().later(5)).later(3))).toMatchObject({ desk: 3, 'focal-point': 5 });
  });

  it('of the desk stands still while the State answers', () => {
    const request = aRequest().inTriage();
    const promised = request.state.dueAt?.getTime() ?? 0;
    request
      .later(4)
      .does('ana', (state, act) => askQuestions(state, { ...act, questions: [{ text: 'Who?' }] }));
    answered(request.later(20));

    expect(request.state.dueAt?.getTime()).toBe(promised + 20 * DAY_MS);
  });

  it('leaves the desk a few days, however long it had the request before', () => {
    const request = aRequest().inTriage().later(13.5);
    request.does('ana', (state, act) => askQuestions(state, { ...act, questions: [{ text: 'Who?' }] }));
    answered(request.later(1));

    expect(request.state.dueAt?.getTime()).toBe(request.at.getTime() + 3 * DAY_MS);
  });
});

describe('a turn that the system does not end', () => {
  const referred = (): RequestBuilder =>
    aRequest()
      .unmet()
      .does('ana', (state, act) => MOVES['refer-to-fund'](state as RequestState, act, 0))
      .does('focalPoint', (state, act) => MOVES['refer-to-fund'](state as RequestState, act, 0));
  const declined = (): RequestBuilder =>
    aRequest()
      .inTriage()
      .does('carla', (state, act) => MOVES.decline(state as RequestState, act, 0));
  const appealed = (): RequestBuilder =>
    declined()
      .later(20)
      .does('focalPoint', (state, act) => MOVES.appeal(state as RequestState, act, 0));
  const suspended = (): RequestBuilder =>
    aRequest()
      .inDelivery()
      .does('carla', (state, act) => MOVES.suspend(state as RequestState, act, 0));
  /** The last milestone's day is the first of December. */
  const milestoneDone = (on: string): RequestBuilder =>
    aRequest()
      .inDelivery()
      .until(new Date(on))
      .does('iom', (state, act) => reachMilestone(state, { ...act, milestoneId: 'milestone-1' }));

  it.each([
    ['a head of the secretariat decides an appeal', 'desk-head', 30, appealed],
    ['the committee decides', 'fund', 30, referred],
    ['a suspension is looked at again', 'desk-head', 30, suspended],
    ['the accounts are closed', 'fund', 90, () => aRequest().completed()],
    [
      'the State says whether its need was met',
      'focal-point',
      60,
      () => aRequest().closed().rings('follow-up'),
    ],
    [
      'work that is late is reported as completed',
      'lead-implementer',
      21,
      () => milestoneDone('2026-12-20T00:00:00Z'),
    ],
  ] as const)('has a number of days of its own: %s', (_what, holder, days, built) => {
    const request = built();
    expect(request.state).toMatchObject({
      ballWith: holder,
      dueAt: new Date(request.at.getTime() + days * DAY_MS),
    });

    for (let day = 0; day < days + 60; day += 1) sweep(request.later(1));
    expect(lateFacts(request)).toEqual([
      'overdue-noted 1',
      'overdue-noted 7',
      'overdue-noted 14',
      'escalated 21',
    ]);
  });

  it('does not ask for the end of work before the day that was planned for it', () => {
    expect(milestoneDone('2026-06-01T00:00:00Z').state.dueAt).toEqual(new Date('2026-12-01T00:00:00Z'));
  });

  it('is over with what it waited for', () => {
    const rejected = appealed().does('dora', (state, act) =>
      decideAppeal(state, { ...act, granted: false, text: 'As before.' }),
    );
    const answered = aRequest()
      .closed()
      .rings('follow-up')
      .does('focalPoint', (state, act) => answerFollowUp(state, { ...act, needMet: 'yes' }));

    for (const { state } of [rejected, answered]) {
      expect(state).toMatchObject({ ballWith: 'nobody', timers: [] });
      expect(state.dueAt).toBeUndefined();
    }
  });

  it('keeps the day to appeal while nobody has', () => {
    const { state, at } = declined();
    expect(state.dueAt).toEqual(new Date(at.getTime() + 30 * DAY_MS));
    expect(state.timers.map(({ name }) => name)).toEqual(['appeal-ends']);
  });
});

describe('a step that is late', () => {
  it('is noted once on each of the days set for it, then escalated, and then is quiet', () => {
    const request = aRequest().inReview();
    for (let day = 0; day < 80; day += 1) sweep(request.later(1));

    expect(lateFacts(request)).toEqual([
      'overdue-noted 1',
      'overdue-noted 7',
      'overdue-noted 14',
      'escalated 21',
    ]);
    expect(request.state).toMatchObject({ escalatedTo: 'desk-head', ballWith: 'focal-point', timers: [] });
  });

  it('is spoken of once after an outage', () => {
    const request = aRequest().inReview();
    sweep(request.later(21 + 10));
    sweep(request.later(100));

    expect(lateFacts(request)).toEqual(['overdue-noted 7', 'escalated 21']);
  });

  it('is late no more when it is done, and the next one has its own days', () => {
    const request = aRequest().inReview().hears('nor', 2, 'accepted').later(60);
    sweep(request);
    request.chosen('i-nor');

    expect(request.state.escalatedTo).toBeUndefined();
    expect(request.state.dueAt?.getTime()).toBe(request.at.getTime() + 45 * DAY_MS);
    expect(lateFacts(request)).toEqual(['escalated 21']);
  });

  it('is a milestone that is not reached in time', () => {
    const request = aRequest().inDelivery();
    sweep(request.until(new Date('2026-12-02T00:00:00Z')));

    expect(request.history.at(-1)).toMatchObject({
      type: 'intake.request.overdue-noted.v1',
      data: { party: 'lead-implementer', day: 1, dueAt: '2026-12-01T00:00:00.000Z' },
    });
  });
});

describe('a forecast', () => {
  const since = new Date('2026-01-05T09:00:00Z');
  const tenToTwenty = Array.from({ length: 20 }, (_, index) => (index + 1) * DAY_MS);

  it('says within how many days half and nine of ten went on, and from how many', () => {
    expect(forecastFrom(since, tenToTwenty.toReversed())).toEqual({
      p50Days: 10,
      p90Days: 18,
      p50At: new Date('2026-01-15T09:00:00Z'),
      p90At: new Date('2026-01-23T09:00:00Z'),
      sampleSize: 20,
    });
  });

  it('is silent below ten', () => {
    expect(forecastFrom(since, tenToTwenty.slice(0, 9))).toBeUndefined();
    expect(forecastFrom(since, tenToTwenty.slice(0, 10))?.sampleSize).toBe(10);
  });

  it('finds how long each status was held in the request itself', () => {
    const { passed } = answered(aRequest().asked().later(5)).later(2).state;

    expect(passed?.map(({ status, ms }) => [status, ms / DAY_MS])).toEqual([
      ['draft', 0],
      ['submitted', 0],
      ['triage', 0],
      ['info-requested', 5],
    ]);
  });
});
