import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../../../test/support/api-client.js';
import { eventually } from '../../../../../test/support/eventually.js';
import { aNamespace } from '../../../../../test/support/namespace.js';
import { signedToken } from '../../../../../test/support/tokens.js';
import { IntakeModule } from '../../intake.module.js';
import { CONTENT, ENDORSEMENT } from '../domain/testing/sample-request.js';
import type { TimelineView } from '../read-timeline/timeline.view.js';
import type { RequestView } from '../views/request.view.js';

const PATIENCE = { timeoutMs: 90_000 };
const YEARS_S = 10 * 365 * 86_400;

describe('the deadlines of a request', () => {
  const namespace = aNamespace();
  let ahead = 0;
  let service: RunningService;
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => signedToken(person, { exp: Math.floor(Date.now() / 1000) + YEARS_S }),
      person,
    );
  const desk = as('desk.ana');

  beforeAll(async () => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'warn',
      SERVICE_ROLES: 'http,timers',
      SWEEP_INTERVAL_MS: '100',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    const clock = { now: () => new Date(Date.now() + ahead) };
    service = await startService(IntakeModule, { name: 'intake', config, clock });
  });

  afterAll(async () => {
    await service.stop();
    await namespace.drop();
  });

  const STATES = ['MKD', 'KIR', 'WSM'] as const;
  const focalPoints = STATES.map((state) => as(`focal-point.${state.toLowerCase()}`));
  const nowIs = (instant: string): void => void (ahead = Date.parse(instant) - Date.now());

  /** Each State reads its request until it is as it should be. */
  const become = (requests: readonly string[], check: (view: RequestView) => void): Promise<RequestView[]> =>
    eventually(
      () =>
        Promise.all(
          requests.map(async (request, index) => {
            const view = await focalPoints[index]?.read<RequestView>(request);
            if (view === undefined) throw new Error('No such State');
            check(view);
            return view;
          }),
        ),
      PATIENCE,
    );

  it('take effect once each, on their own State’s clocks, over a leap day and changes of clocks', async () => {
    nowIs('2028-02-24T12:00:00Z'); // A Thursday; in Samoa it is Friday.
    const requests = await Promise.all(
      focalPoints.map(async (focalPoint, index) => {
        const content = { ...CONTENT, requestingStates: [STATES[index]], consentToDisclose: undefined };
        const { requestId } = await focalPoint.create<RequestView>('/v1/requests', content);
        await focalPoint.act(`/v1/requests/${requestId}`, 'submit', { endorsement: ENDORSEMENT });
        return `/v1/requests/${requestId}`;
      }),
    );

    nowIs('2028-02-28T22:59:58Z');
    await become(requests, ({ status, dueAt }) => {
      expect({ status, dueAt }).toEqual({ status: 'submitted', dueAt: '2028-02-28T22:59:59.000Z' });
    });
    nowIs('2028-02-28T23:00:05Z');
    const inTriage = await become(requests, ({ status }) => {
      expect(status).toBe('triage');
    });
    // North Macedonia is still in the 29th, where the day has just begun; Kiribati and Samoa are half a day ahead.
    expect(inTriage.map(({ silence }) => silence?.calendars[0])).toEqual([
      expect.objectContaining({ timeZone: 'Europe/Skopje', localTime: '2028-03-07T23:59:59+01:00' }),
      expect.objectContaining({ timeZone: 'Pacific/Tarawa', localTime: '2028-03-07T23:59:59+12:00' }),
      expect.objectContaining({ timeZone: 'Pacific/Apia', localTime: '2028-03-07T23:59:59+13:00' }),
    ]);

    for (const request of requests)
      await desk.act(request, 'ask', { questions: [{ text: 'Who keeps the register?' }] });
    // The 14th day is in March, the 30th after clocks have gone forward in Europe, the 50th after they went back in Samoa.
    for (const [reminder, instant] of ['2028-03-14', '2028-03-30', '2028-04-19'].entries()) {
      nowIs(`${instant}T01:00:00Z`);
      await become(requests, ({ version }) => {
        // Five facts until the questions were asked, then silence is taken for consent.
        expect(version).toBe(7 + reminder);
      });
      // Clocks that are put back an hour, as a correction may do, remind nobody again.
      ahead -= 3_600_000;
      await desk.read('/v1/requests?limit=1');
      ahead += 3_600_000;
    }
    nowIs('2028-04-29T01:00:00Z');
    await become(requests, ({ status }) => {
      expect(status).toBe('lapsed');
    });
    nowIs('2028-07-29T01:00:00Z');
    await become(requests, ({ ballWith }) => {
      expect(ballWith).toBe('nobody');
    });

    for (const [index, request] of requests.entries()) {
      const timeline = await focalPoints[index]?.read<TimelineView>(`${request}/timeline`);
      const facts = timeline?.items.map(
        ({ fact, sentence }) => `${fact} ${/\d+ days/.exec(sentence)?.[0] ?? ''}`,
      );
      expect(facts?.map((fact) => fact.trim())).toEqual([
        'drafted',
        'endorsed',
        'submitted',
        'acknowledged',
        'questions-asked',
        'disclosure-presumed',
        'reminded 14 days',
        'reminded 30 days',
        'reminded 50 days',
        'lapsed',
        'revival-period-ended',
      ]);
      expect(timeline?.items.filter(({ actor }) => actor === 'system')).toHaveLength(7);
      expect(timeline?.timeZone).toBe(inTriage[index]?.silence?.calendars[0]?.timeZone);
    }
  });
});
