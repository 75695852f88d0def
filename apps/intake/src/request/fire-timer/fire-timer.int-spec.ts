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

const DAY_MS = 86_400_000;

describe('the deadlines of a request', () => {
  const namespace = aNamespace();
  let ahead = 0;
  let service: RunningService;
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => signedToken(person, { exp: Math.floor(Date.now() / 1000) + 365 * 86_400 }),
      person,
    );
  const focalPoint = as('focal-point.mkd');
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

  const becomes = (request: string, status: string): Promise<RequestView> =>
    eventually(async () => {
      const view = await focalPoint.read<RequestView>(request);
      expect(view.status).toBe(status);
      return view;
    });

  it('take effect once each when their time has come, and no sooner', async () => {
    const { requestId } = await focalPoint.create<RequestView>('/v1/requests', CONTENT);
    const request = `/v1/requests/${requestId}`;
    await focalPoint.act(request, 'submit', { endorsement: ENDORSEMENT });

    ahead += 5 * DAY_MS;
    await becomes(request, 'triage');
    await desk.act(request, 'ask', { questions: [{ text: 'Who keeps the register?' }] });
    for (const day of [14, 30, 50]) {
      ahead = (5 + day) * DAY_MS + 60_000;
      await eventually(async () => {
        const { items } = await focalPoint.read<TimelineView>(`${request}/timeline`);
        expect(items.at(-1)?.sentence).toContain(`after ${String(day)} days`);
      });
    }
    ahead += 10 * DAY_MS;
    const lapsed = await becomes(request, 'lapsed');
    const { items } = await focalPoint.read<TimelineView>(`${request}/timeline`);

    expect(lapsed).toMatchObject({ label: 'Closed', ballWith: 'focal-point', allowedActions: ['revive'] });
    expect(items.map(({ fact }) => fact)).toEqual([
      'drafted',
      'endorsed',
      'submitted',
      'acknowledged',
      'questions-asked',
      'reminded',
      'reminded',
      'reminded',
      'lapsed',
    ]);
    expect(items.filter(({ actor }) => actor === 'system')).toHaveLength(5);
  });
});
