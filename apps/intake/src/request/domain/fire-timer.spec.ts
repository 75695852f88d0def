import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askQuestions } from './ask-questions.js';
import { fireTimer } from './fire-timer.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { PEOPLE } from './testing/people.js';
import { PLAN_HASH } from './testing/sample-request.js';

const HOUR_MS = 3_600_000;
/** States whose clocks change, and those at both ends of the day; each with an instant shortly before something odd. */
const ODD_TIMES = [
  ['MKD', '2028-03-24T22:30:00Z'], // Clocks go forward on the 26th.
  ['CHL', '2028-03-31T02:30:00Z'], // Clocks go back at midnight.
  ['EGY', '2028-04-26T21:30:00Z'], // Clocks go forward at midnight: it does not exist.
  ['KIR', '2028-02-27T10:30:00Z'], // UTC+12 and further, before a leap day.
  ['WSM', '2028-02-27T10:30:00Z'], // UTC+13.
  ['USA', '2028-02-28T23:30:00Z'],
  ['NPL', '2027-12-31T18:00:00Z'],
] as const;

/** Fires every timer that the request has ever had, as a sweep, an alarm and a lost alarm might, all at once. */
function fireAll(request: RequestBuilder, everSet: Map<string, number>): void {
  for (const { id } of request.state.timers) everSet.set(id, everSet.get(id) ?? 0);
  for (const [timerId, fired] of everSet) {
    const before = request.history.length;
    request.does('timers', (state, act) => fireTimer(state, { ...act, timerId, contentHash: PLAN_HASH }));
    everSet.set(timerId, fired + (request.history.length > before ? 1 : 0));
    for (const { id } of request.state.timers) if (!everSet.has(id)) everSet.set(id, 0);
  }
}

const dueBy = (request: RequestBuilder): number =>
  request.state.timers.filter(({ dueAt }) => dueAt <= request.at).length;

describe('a deadline', () => {
  it.each(ODD_TIMES)('of %s counted from %s fires once, however the clock jumps', (state, from) => {
    // Hours; now and then a clock is put back.
    const jumps = fc.array(fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constantFrom(-1, -2, 0, 1)), {
      minLength: 30,
      maxLength: 60,
    });
    fc.assert(
      fc.property(jumps, (hours) => {
        const request = aRequest().until(new Date(from));
        const people = { id: 'focal-point.x', role: 'focal-point', organisation: `state:${state}` };
        const everSet = new Map<string, number>();
        request.submittedBy(people, { requestingStates: [state], consentToDisclose: undefined });
        for (const jump of hours) {
          request.later(jump / 24);
          fireAll(request, everSet);
          if (request.state.status === 'triage' && request.state.questionRounds.length === 0)
            request.does('ana', (current, act) =>
              askQuestions(current, { ...act, questions: [{ text: 'Who?' }] }),
            );
        }
        while (request.state.timers.length > 0) {
          request.later(1);
          fireAll(request, everSet);
        }

        expect(dueBy(request)).toBe(0);
        expect([...everSet.values()].every((fired) => fired <= 1)).toBe(true);
        const facts = request.history.map(({ type }) => type.split('.')[2] ?? '');
        expect(facts.filter((name) => name === 'acknowledged')).toHaveLength(1);
        expect(facts.filter((name) => name === 'lapsed')).toHaveLength(1);
        expect(facts.filter((name) => name === 'revival-period-ended')).toHaveLength(1);
        expect(facts.filter((name) => name === 'disclosure-presumed')).toHaveLength(1);
        const days = request.history.flatMap(({ type, data }) =>
          type === 'intake.request.reminded.v1' ? [(data as { day: number }).day] : [],
        );
        expect(days).toEqual([...new Set(days)]);
        expect(days.every((day) => [14, 30, 50].includes(day))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('that is early by a second does nothing yet', () => {
    const request = aRequest().submitted();
    const timer = request.state.timers[0];
    const at = new Date((timer?.dueAt.getTime() ?? 0) - 1_000);
    const firing = { by: PEOPLE.timers, timerId: timer?.id ?? '', contentHash: PLAN_HASH };

    expect(fireTimer(request.state, { ...firing, at })).toEqual([]);
    expect(fireTimer(request.state, { ...firing, at: new Date(at.getTime() + HOUR_MS) })).toHaveLength(1);
  });
});
