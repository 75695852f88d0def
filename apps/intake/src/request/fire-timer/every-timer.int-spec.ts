import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../../test/support/eventually.js';
import { anIntakeStage, type IntakeStage, type Kept } from '../../../test/intake-stage.js';
import { declineRequest } from '../domain/decline-request.js';
import { aRequest, type RequestBuilder } from '../domain/testing/a-request.js';
import { Requests } from '../storage/requests.js';

const PATIENCE = { timeoutMs: 90_000 };
/** In Kiritimati the first of March has begun; in Pago Pago the leap day has not. */
const LEAP_DAY = '2028-02-29T10:30:00.000Z';
const from = (): RequestBuilder => aRequest().until(new Date(LEAP_DAY));

/** Requests in which every kind of timer is set sooner or later, and what they lead to when nobody does anything. */
const LEFT_ALONE: readonly (readonly [() => RequestBuilder, readonly string[]])[] = [
  [
    () => from().submitted({ consentToDisclose: undefined }),
    [
      'acknowledged',
      'disclosure-presumed',
      'overdue-noted 1',
      'overdue-noted 7',
      'overdue-noted 14',
      'escalated 21',
    ],
  ],
  [
    () =>
      from()
        .inTriage()
        .does('carla', (state, act) => declineRequest(state, { ...act, reasonCode: 'other', text: 'No.' })),
    ['appeal-period-ended'],
  ],
  [
    () => from().offersOpen(),
    [
      'window-closed',
      'found-unmet',
      'overdue-noted 1',
      'overdue-noted 7',
      'overdue-noted 14',
      'escalated 21',
    ],
  ],
  [
    () => from().closed(),
    ['follow-up-asked', 'overdue-noted 1', 'overdue-noted 7', 'overdue-noted 14', 'escalated 21'],
  ],
  [() => from().asked(), ['reminded 14', 'reminded 30', 'reminded 50', 'lapsed', 'revival-period-ended']],
];

describe('every timer of requests that nobody acts on', () => {
  let now = new Date(LEAP_DAY);
  let stage: IntakeStage;
  beforeAll(async () => {
    const running = { SERVICE_ROLES: 'http,timers', SWEEP_INTERVAL_MS: '100' };
    stage = await anIntakeStage(running, { now: () => now });
  });
  afterAll(() => stage.end());

  const duesOf = async (kept: readonly Kept[]): Promise<readonly Date[]> =>
    (await Promise.all(kept.map((each) => each.state())))
      .flatMap(({ timers }) => timers.map(({ dueAt }) => dueAt))
      .toSorted((one, other) => one.getTime() - other.getTime());
  const factsOf = async ({ requestId }: Kept, after: number): Promise<readonly string[]> =>
    (await stage.get(Requests).history(requestId))
      .slice(after)
      .map(({ type, data }) =>
        `${type.split('.')[2] ?? ''} ${String((data as { day?: number } | undefined)?.day ?? '')}`.trim(),
      );

  it('fires once, from deadline to deadline over more than a year, with clocks put back an hour at each', async () => {
    const built = LEFT_ALONE.map(([build]) => build());
    const kept: Kept[] = [];
    for (const each of built) kept.push(await stage.keep(each));

    for (let [next] = await duesOf(kept); next !== undefined; [next] = await duesOf(kept)) {
      now = new Date(next.getTime() + 2_000);
      await eventually(async () => {
        expect((await duesOf(kept)).filter((dueAt) => dueAt < now)).toEqual([]);
      }, PATIENCE);
      now = new Date(now.getTime() - 3_600_000);
    }

    expect(now > new Date('2029-05-01')).toBe(true);
    for (const [index, [, facts]] of LEFT_ALONE.entries())
      expect(await factsOf(kept[index] as Kept, built[index]?.history.length ?? 0)).toEqual(facts);
  });
});
