import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anIntakeOverHttp, type IntakeOverHttp } from '../../../test/intake-over-http.js';
import { storeRequests } from '../../../test/store-requests.js';
import { aRequest } from '../domain/testing/a-request.js';
import type { RequestPage } from './list-requests.controller.js';
import type { RequestSummary } from './request-summary.view.js';

/** More than one page holds at most. */
const LATE = 130;
const IN_TIME = 120;
const UNDATED = 110;
const DAY_MS = 86_400_000;
/** Of the late ones, as many share a deadline. */
const TOGETHER = 5;

const daysFromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const late = (index: number): boolean => index >= IN_TIME + UNDATED;

describe('the list of requests by their deadlines', () => {
  let intake: IntakeOverHttp;

  beforeAll(async () => {
    intake = await anIntakeOverHttp();
    const designed = aRequest().inDesign();
    const drafted = aRequest().drafted();
    // The late ones are the oldest: no list of the newest begins with them.
    await storeRequests(intake.connection, LATE + IN_TIME + UNDATED, (index) => {
      if (index < UNDATED) return { builder: drafted, beside: {} };
      const days = late(index) ? -Math.ceil((index - IN_TIME - UNDATED + 1) / TOGETHER) : index;
      const holder = index % 2 === 0 ? 'focal-point' : 'desk';
      return { builder: designed, beside: { dueAt: daysFromNow(days), ballWith: holder } };
    });
  });
  afterAll(async () => {
    await intake.end();
  });

  const whole = (person: string, query: string) =>
    intake.as(person).readAll<RequestSummary>(`/v1/requests?limit=50&${query}`);

  it('tells the desk of everything that is overdue, the longest first, however old it is', async () => {
    const overdue = await whole('desk.ana', 'overdue=true');

    expect(overdue).toHaveLength(LATE);
    expect(new Set(overdue.map(({ requestId }) => requestId)).size).toBe(LATE);
    expect(overdue.every(({ dueAt = '' }) => Date.parse(dueAt) < Date.now())).toBe(true);
    const deadlines = overdue.map(({ dueAt = '' }) => dueAt);
    expect(deadlines).toEqual(deadlines.toSorted());
  });

  it('goes through every request once: by deadline, then those without one, newest first', async () => {
    const all = await whole('desk.ana', 'order=due');

    expect(new Set(all.map(({ requestId }) => requestId)).size).toBe(LATE + IN_TIME + UNDATED);
    expect(all).toHaveLength(LATE + IN_TIME + UNDATED);
    const [dated, undated] = [all.slice(0, LATE + IN_TIME), all.slice(LATE + IN_TIME)];
    const deadlines = dated.map(({ dueAt = '' }) => dueAt);
    expect(deadlines).toEqual(deadlines.toSorted());
    expect(undated.map(({ requestId }) => requestId)).toEqual(
      Array.from({ length: UNDATED }, (_, index) => `r-${String(index)}`),
    );
  });

  it('tells a State of everything that waits for it, and of the rest, without loss', async () => {
    const mine = await whole('focal-point.mkd', 'ballWith=focal-point');
    const others = await whole(
      'focal-point.mkd',
      'ballWith=drafter,desk,desk-head,providers,fund,parties,lead-implementer,nobody',
    );

    expect(mine.every(({ ballWith }) => ballWith === 'focal-point')).toBe(true);
    expect(mine.length).toBeGreaterThan(100);
    expect(mine.length + others.length).toBe(LATE + IN_TIME + UNDATED);
  });

  it('keeps to one status where it is asked for, and to a State’s own', async () => {
    expect(await whole('desk.ana', 'order=due&status=design')).toHaveLength(LATE + IN_TIME);
    expect(await whole('desk.ana', 'overdue=true&status=draft')).toEqual([]);
    expect(await whole('focal-point.phl', 'overdue=true')).toEqual([]);
  });

  it('refuses a cursor of another order, and a turn that nobody has', async () => {
    const newest = await intake.as('desk.ana').read<RequestPage>('/v1/requests?limit=1');
    const ask = async (query: string) => (await intake.as('desk.ana').get(`/v1/requests?${query}`)).status;

    expect(await ask(`order=due&cursor=${newest.nextCursor ?? ''}`)).toBe(400);
    expect(await ask('ballWith=somebody')).toBe(400);
    expect(await ask('overdue=perhaps')).toBe(400);
  });
});
