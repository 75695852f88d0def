import { describe, expect, it } from '@jest/globals';
import { answerQuestions, askQuestions, reviveRequest } from './ask-questions.js';
import { clearRequest } from './clear-request.js';
import { appealDecline, decideAppeal, declineRequest } from './decline-request.js';
import { consentToDisclosure, objectToDisclosure } from './disclose-request.js';
import { agreeToMerge, proposeMerge, refuseMerge } from './merge-request.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { CHECKS } from './testing/sample-request.js';

const ask = (request: RequestBuilder) =>
  request.does('ana', (state, act) => askQuestions(state, { ...act, questions: [{ text: 'Who?' }] }));
const answer = (request: RequestBuilder, questionId: string) =>
  request.does('focalPoint', (state, act) =>
    answerQuestions(state, { ...act, answers: [{ questionId, text: 'We.' }] }),
  );
const clear = (request: RequestBuilder, person: 'ana' | 'ben' = 'ana', checks = CHECKS) =>
  request.does(person, (state, act) => clearRequest(state, { ...act, checks }));
const decline = (request: RequestBuilder) =>
  request.does('carla', (state, act) =>
    declineRequest(state, { ...act, reasonCode: 'other', text: 'Not within the Compact.' }),
  );

describe('an unacknowledged request', () => {
  it('is acknowledged by the system when the desk is late', () => {
    const request = aRequest().submitted().rings('acknowledge-due');

    expect(request.state).toMatchObject({ status: 'triage', ballWith: 'desk' });
  });
});

describe('questions', () => {
  it('give the ball to the State for sixty days', () => {
    const request = aRequest().asked();

    expect(request.state).toMatchObject({ status: 'info-requested', ballWith: 'focal-point' });
    expect(request.state.dueAt).toEqual(new Date('2026-03-06T09:00:00.000Z'));
  });

  it('need an answer each', () => {
    const request = aRequest().asked();

    expect(codeOf(() => answer(request, 'question-9-9'))).toBe('incomplete');
    expect(answer(request, 'question-1-1').state.status).toBe('triage');
  });

  it('are asked in three rounds at most', () => {
    const request = aRequest().inTriage();
    for (const round of ['1', '2', '3']) answer(ask(request), `question-${round}-1`);

    expect(codeOf(() => ask(request))).toBe('question-rounds-exhausted');
  });

  it('are recalled on days 14, 30 and 50, once each, and lapse on day 60', () => {
    const request = aRequest().asked();
    request.rings('information-reminder-1').rings('information-reminder-2').rings('information-reminder-3');
    request.rings('information-lapse');

    const days = request.history.flatMap(({ type, data }) =>
      type === 'intake.request.reminded.v1' ? [(data as { day: number }).day] : [],
    );
    expect(days).toEqual([14, 30, 50]);
    expect(request.state).toMatchObject({ status: 'lapsed', ballWith: 'focal-point' });
  });

  it('can be taken up again within ninety days of lapsing', () => {
    const lapsed = aRequest().asked().rings('information-lapse').later(90);
    expect(lapsed.does('focalPoint', reviveRequest).state).toMatchObject({ status: 'info-requested' });

    const late = aRequest().asked().rings('information-lapse').later(91);
    expect(codeOf(() => late.does('focalPoint', reviveRequest))).toBe('revival-too-late');
    expect(late.rings('revival-ends').state.ballWith).toBe('nobody');
  });
});

describe('clearing', () => {
  it('needs every check, and all passed', () => {
    const request = aRequest().inTriage();

    expect(codeOf(() => clear(request, 'ana', CHECKS.slice(1)))).toBe('incomplete');
    expect(
      codeOf(() => clear(request, 'ana', [...CHECKS, { check: 'not-a-duplicate', passed: false }])),
    ).toBe('check-failed');
    expect(clear(request).state).toMatchObject({ status: 'matching', ballWith: 'desk' });
  });

  it('takes five working days of silence for consent', () => {
    const request = aRequest().inTriage({ consentToDisclose: undefined });

    expect(codeOf(() => clear(request))).toBe('disclosure-not-agreed');
    request.rings('disclosure-silence');
    expect(request.at).toEqual(new Date('2026-01-13T22:59:59.000Z')); // The 7th is a holiday in North Macedonia.
    expect(clear(request).state.status).toBe('matching');
  });

  it('heeds an objection until the State consents', () => {
    const request = aRequest()
      .inTriage({ consentToDisclose: undefined })
      .does('focalPoint', (state, act) => objectToDisclosure(state, { ...act, reason: 'Not yet.' }));

    expect(request.state.ballWith).toBe('focal-point');
    expect(request.state.timers.map(({ name }) => name)).not.toContain('disclosure-silence');
    expect(codeOf(() => clear(request))).toBe('disclosure-not-agreed');
    expect(clear(request.does('focalPoint', consentToDisclosure)).state.status).toBe('matching');
  });

  it('needs two officers above 500,000 USD, and for any other currency', () => {
    const items = (currency: string, amountMinor: number) => ({
      needItems: [{ ...aRequest().drafted().state.content.needItems[0], amount: { amountMinor, currency } }],
    });
    for (const content of [items('USD', 50_000_001), items('EUR', 1)]) {
      const request = clear(aRequest().inTriage(content));
      expect(request.state.status).toBe('triage');
      expect(codeOf(() => clear(request))).toBe('four-eyes');
      expect(clear(request, 'ben', []).state.status).toBe('matching');
    }
    expect(clear(aRequest().inTriage(items('USD', 50_000_000))).state.status).toBe('matching');
  });
});

describe('a decline', () => {
  const appeal = (request: RequestBuilder) =>
    request.does('focalPoint', (state, act) => appealDecline(state, { ...act, grounds: 'Objective 1.' }));
  const decide = (request: RequestBuilder, person: 'carla' | 'dora', granted: boolean) =>
    request.does(person, (state, act) => decideAppeal(state, { ...act, granted, text: 'So.' }));

  it('can be appealed once, and is decided by another head', () => {
    const request = appeal(decline(aRequest().inTriage()));

    expect(request.state.ballWith).toBe('desk-head');
    expect(codeOf(() => decide(request, 'carla', true))).toBe('four-eyes');
    expect(codeOf(() => appeal(request))).toBe('appeal-already-made');
    expect(decide(request, 'dora', true).state.status).toBe('triage');
    expect(codeOf(() => appeal(decline(request)))).toBe('appeal-already-made');
  });

  it('stands when the appeal is rejected', () => {
    const request = decide(appeal(decline(aRequest().inTriage())), 'dora', false);

    expect(request.state).toMatchObject({ status: 'not-eligible', ballWith: 'nobody' });
    expect(codeOf(() => decide(request, 'dora', true))).toBe('no-appeal-made');
  });

  it('is final after thirty days', () => {
    const request = decline(aRequest().inTriage());

    expect(codeOf(() => appeal(request.later(31)))).toBe('appeal-too-late');
    expect(request.rings('appeal-ends').state.ballWith).toBe('nobody');
  });
});

describe('a merger', () => {
  const target = () => ({ ...aRequest().inTriage().state, requestId: 'r-2' });
  const propose = (request: RequestBuilder, into = target()) =>
    request.does('ana', (state, act) =>
      proposeMerge(state, { ...act, intoRequestId: into.requestId, reason: 'The same.', target: into }),
    );

  it('needs the consent of the focal point', () => {
    const request = propose(aRequest().inTriage());

    expect(request.state.ballWith).toBe('focal-point');
    request.does('focalPoint', (state, act) => agreeToMerge(state, { ...act, target: target() }));
    expect(request.state).toMatchObject({ status: 'merged', mergedInto: 'r-2', ballWith: 'nobody' });
  });

  it('may be refused', () => {
    const request = propose(aRequest().inTriage()).does('focalPoint', (state, act) =>
      refuseMerge(state, { ...act, reason: 'Another region.' }),
    );

    expect(request.state).toMatchObject({ status: 'triage', ballWith: 'desk' });
  });

  it('goes into open requests alone, and never in a circle', () => {
    const request = aRequest().inTriage();

    expect(codeOf(() => propose(request, { ...target(), status: 'withdrawn' }))).toBe(
      'merge-target-not-open',
    );
    expect(codeOf(() => propose(request, request.state))).toBe('merge-cycle');
    const proposed = { ...target(), mergeProposal: { intoRequestId: 'r-1', reason: '' } };
    expect(codeOf(() => propose(request, proposed))).toBe('merge-cycle');
  });
});
