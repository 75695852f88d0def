import { describe, expect, it } from '@jest/globals';
import { acknowledgeRequest } from './acknowledge-request.js';
import { calendarOf } from './calendar/calendar-of.js';
import { endOfWorkingDay } from './calendar/working-days.js';
import { declineRequest } from './decline-request.js';
import { fireTimer } from './fire-timer.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { RequestFact } from './request-facts.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { PLAN_HASH } from './testing/sample-request.js';
import { timerNamed, type TimerName } from './timers.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Begins shortly before something odd happens to a calendar or a clock. */
const ODD_TIMES = [
  ['a leap day', '2028-02-29T12:00:00.000Z'],
  ['the last second of a leap day', '2028-02-29T23:59:59.000Z'],
  ['the eve of a leap day, which has begun in Kiritimati', '2028-02-28T10:30:00.000Z'],
  ['the first of March, while it is still the 29th in Pago Pago', '2028-03-01T10:30:00.000Z'],
  ['the eve of clocks that go forward in Europe', '2028-03-25T23:30:00.000Z'],
  ['the hour that Europe has twice', '2028-10-29T00:30:00.000Z'],
  ['a midnight that Egypt does not have', '2028-04-27T21:59:59.000Z'],
  ['the last day of a year', '2027-12-31T23:30:00.000Z'],
] as const;

const from = (at: string): RequestBuilder => aRequest().until(new Date(at));
const asking = (at: string): RequestBuilder => from(at).asked();
const late = (at: string): RequestBuilder => from(at).inReview();

/** For each timer, a request in which it is set, and the fact that it leads to. */
const TIMERS: Readonly<Record<TimerName, readonly [(at: string) => RequestBuilder, string]>> = {
  'acknowledge-due': [(at) => from(at).submitted(), 'acknowledged'],
  'information-reminder-1': [asking, 'reminded 14'],
  'information-reminder-2': [asking, 'reminded 30'],
  'information-reminder-3': [asking, 'reminded 50'],
  'information-lapse': [asking, 'lapsed'],
  'revival-ends': [(at) => asking(at).rings('information-lapse'), 'revival-period-ended'],
  'appeal-ends': [
    (at) =>
      from(at)
        .inTriage()
        .does('carla', (state, act) => declineRequest(state, { ...act, reasonCode: 'other', text: 'No.' })),
    'appeal-period-ended',
  ],
  'disclosure-silence': [(at) => from(at).inTriage({ consentToDisclose: undefined }), 'disclosure-presumed'],
  'window-closes': [(at) => from(at).offersOpen(), 'window-closed'],
  'follow-up': [(at) => from(at).closed(), 'follow-up-asked'],
  'overdue-reminder-1': [late, 'overdue-noted 1'],
  'overdue-reminder-2': [late, 'overdue-noted 7'],
  'overdue-reminder-3': [late, 'overdue-noted 14'],
  escalation: [late, 'escalated 21'],
};
const EVERY = (Object.keys(TIMERS) as TimerName[]).flatMap((name) =>
  ODD_TIMES.map(([what, at]) => [name, what, at] as const),
);

const factsOf = ({ history }: RequestBuilder): readonly string[] =>
  history.map(({ type, data }) =>
    `${type.split('.')[2] ?? ''} ${String((data as { day?: number }).day ?? '')}`.trim(),
  );
const firing = (request: RequestBuilder, timerId: string): RequestBuilder =>
  request.does('timers', (state, act) => fireTimer(state, { ...act, timerId, contentHash: PLAN_HASH }));
/** The timer of this name, once those before it have rung. */
function nextUp(request: RequestBuilder, name: TimerName): { readonly id: string; readonly dueAt: Date } {
  for (;;) {
    const [next] = request.state.timers.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
    if (next === undefined) throw new Error(`No timer "${name}"`);
    if (next.name === name) return next;
    request.rings(next.name);
  }
}

describe('every timer', () => {
  it.each(EVERY)('fires once, on time and however often it rings: %s, counted from %s', (name, _what, at) => {
    const [build, fact] = TIMERS[name];
    const request = build(at);
    const { id, dueAt } = nextUp(request, name);
    const before = factsOf(request);

    firing(request.until(new Date(dueAt.getTime() - 1_000)), id);
    expect(factsOf(request)).toEqual(before);
    firing(firing(firing(request.until(dueAt), id), id), id);
    expect(factsOf(request)[before.length]).toBe(fact);
    // Clocks are put back, and then far ahead.
    for (const hours of [-1, -24, 400 * 24]) firing(request.later(hours / 24), id);

    expect(factsOf(request).filter((each) => each === fact)).toHaveLength(1);
    expect(timerNamed(request.state.timers, name)?.id).not.toBe(id);
  });

  it('of a request that was closed on 29 February asks a year later, on 1 March, and again on no other day', () => {
    const request = from('2028-02-29T23:59:59.000Z').closed();

    expect(timerNamed(request.state.timers, 'follow-up')?.dueAt).toEqual(
      new Date('2029-03-01T23:59:59.000Z'),
    );
    request.rings('follow-up');
    expect(factsOf(request).filter((each) => each === 'follow-up-asked')).toHaveLength(1);
    expect(timerNamed(request.state.timers, 'follow-up')).toBeUndefined();
  });

  it('of days counts days of 24 hours, whatever clocks do meanwhile', () => {
    for (const [, at] of ODD_TIMES) {
      const { state, at: closedFrom } = from(at).offersOpen();
      const days = (timerNamed(state.timers, 'window-closes')?.dueAt.getTime() ?? 0) - closedFrom.getTime();
      expect(days / DAY_MS).toBe(INTAKE_RULES.windowDays);
    }
  });
});

/** Kiribati’s easternmost island is the first to see a day, American Samoa the last: 25 hours apart. */
const ENDS_OF_THE_DAY = [
  ['Pacific/Kiritimati', 'KIR', '2028-03-07T09:59:59.000Z'],
  ['Pacific/Pago_Pago', 'USA', '2028-03-04T10:59:59.000Z'],
] as const;

describe('silence', () => {
  it.each(ENDS_OF_THE_DAY)(
    'is consent when the fifth working day is over in %s',
    (timeZone, country, ends) => {
      const calendar = { ...calendarOf(country), timeZone };
      // In Kiritimati the leap day has just begun, and does not count; in Pago Pago it is still Sunday the 27th.
      const request = from('2028-02-28T10:30:00.000Z').submitted({ consentToDisclose: undefined });
      const endsAt = endOfWorkingDay(request.at, INTAKE_RULES.disclosureSilenceWorkingDays, calendar);
      request.does('ana', (state, act) =>
        acknowledgeRequest(state, { ...act, contentHash: PLAN_HASH }).map(
          ({ type, data }) =>
            ({ type, data: { ...data, silenceEndsAt: endsAt.toISOString() } }) as RequestFact,
        ),
      );

      const { id, dueAt } = nextUp(request, 'disclosure-silence');
      expect(dueAt.toISOString()).toBe(ends);
      firing(request.until(new Date(dueAt.getTime() - 1_000)), id);
      expect(factsOf(request)).not.toContain('disclosure-presumed');
      for (const hours of [1, -1, 24]) firing(request.later(hours / 24), id);
      expect(factsOf(request).filter((each) => each === 'disclosure-presumed')).toHaveLength(1);
    },
  );
});
