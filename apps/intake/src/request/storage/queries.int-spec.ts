import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../../../test/support/api-client.js';
import { aNamespace } from '../../../../../test/support/namespace.js';
import { tokenFor } from '../../../../../test/support/tokens.js';
import { storeRequests } from '../../../test/store-requests.js';
import { IntakeModule } from '../../intake.module.js';
import type { RequestView } from '../views/request.view.js';
import { KeepRegister } from '../../register/keep-register/keep-register.js';
import { TimerDocuments } from '@hub/timers/timer-documents.js';
import { Letters } from '../../notification/mail/letters.js';
import { Preferences } from '../../notification/preferences/preferences.js';
import { RequestRepository } from './request.repository.js';
import { aRequest } from '../domain/testing/a-request.js';

const REQUESTS = 400;
const STATES = ['MKD', 'SRB', 'LBR', 'ECU', 'NPL'];

describe('the queries of requests', () => {
  const namespace = aNamespace();
  let service: RunningService;
  let connection: Connection;
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => tokenFor(person),
      person,
    );

  beforeAll(async () => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'warn',
      SERVICE_ROLES: 'http',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    service = await startService(IntakeModule, { name: 'intake', config });
    connection = service.app.get<Connection>(getConnectionToken());
    await storeRequests(connection, REQUESTS, (index) => ({
      builder: index % 2 === 0 ? aRequest().inDesign() : aRequest().drafted(),
      beside: { content: { consentToPublish: true, requestingStates: [STATES[index % STATES.length]] } },
    }));
    await service.app.get(KeepRegister).sweep();
    await connection.db?.command({ profile: 2 });
  });

  afterAll(async () => {
    await connection.db?.command({ profile: 0 });
    await service.stop();
    await namespace.drop();
  });

  it('use an index each, sort by it, and read little more than they show', async () => {
    const [desk, focalPoint, provider] = [as('desk.ana'), as('focal-point.mkd'), as('coordinator.nor-kari')];
    const first = await desk.read<{ nextCursor: string }>('/v1/requests?limit=10');
    const late = await desk.read<{ nextCursor: string }>('/v1/requests?limit=10&overdue=true');
    const asked = [
      await desk.read(`/v1/requests?limit=10&cursor=${first.nextCursor}`),
      await desk.read('/v1/requests?limit=10&status=design'),
      await desk.read('/v1/requests?limit=10&status=design,draft'),
      await focalPoint.read('/v1/requests?limit=10'),
      await focalPoint.read('/v1/requests?limit=10&status=design'),
      await provider.read('/v1/requests?limit=10'),
      late,
      await desk.read(`/v1/requests?limit=10&overdue=true&cursor=${late.nextCursor}`),
      await desk.read('/v1/requests?limit=10&order=due&status=design,draft,submitted'),
      await desk.read('/v1/requests?limit=10&ballWith=drafter,focal-point'),
      await focalPoint.read('/v1/requests?limit=10&ballWith=focal-point'),
      await focalPoint.read('/v1/requests?limit=10&ballWith=drafter,desk'),
      await provider.read('/v1/requests?limit=10&ballWith=providers,parties'),
      await desk.read('/v1/register?limit=10'),
      await desk.read('/v1/register?limit=10&state=MKD'),
      await desk.read('/v1/register?limit=10&status=design'),
      await desk.read('/v1/register?limit=10&objective=3'),
      await desk.read('/v1/register?limit=10&objective=3&region=150'),
      await desk.read('/v1/register?limit=10&q=migration'),
      await desk.read('/v1/register?limit=10&objective=3&q=migration'),
      await desk.read('/v1/register/r-0'),
      await desk.read('/v1/requests/r-0'),
      await desk.read('/v1/requests/r-0/completeness'),
      await desk.read('/v1/register/r-0/local-needs'),
      await provider.read('/v1/requests/r-0'),
    ];
    const profile = await connection
      .collection('system.profile')
      .find({
        ns: { $in: [`${connection.name}.requests`, `${connection.name}.register`] },
        op: { $in: ['query', 'command'] },
      })
      .toArray();

    expect(profile.length).toBeGreaterThanOrEqual(asked.length);
    for (const query of profile) {
      const told = JSON.stringify(query['command']);
      expect({ told, plan: query['planSummary'] as string }).toEqual({
        told,
        plan: expect.stringMatching(/^(IXSCAN|IDHACK|EXPRESS)/),
      });
      expect({ told, sorts: query['hasSortStage'] ?? false }).toEqual({ told, sorts: false });
      // A forecast is taken from 200, once in five minutes.
      const most = told.includes('passed.status') ? 200 : 40;
      expect({ told, isShort: (query['docsExamined'] as number) <= most }).toEqual({ told, isShort: true });
    }
  });

  it('tell whose turn it is: days used, how late, and a forecast from the latest that went on', async () => {
    const { turn } = await as('desk.ana').read<RequestView>('/v1/requests/r-1');

    // Half of the requests have left the draft at once.
    expect(turn?.forecast).toMatchObject({ p50Days: 0, p90Days: 0, sampleSize: 200 });
    expect(turn?.daysUsed.map(({ party }) => party)).toEqual(['drafter']);
  });

  it('find open requests that look alike by State and by place, without reading the rest', async () => {
    const since = new Date();
    await as('desk.ana').read('/v1/requests/r-0/similar');
    const queries = await connection
      .collection('system.profile')
      .find({ ns: `${connection.name}.requests`, ts: { $gte: since }, 'command.hint': /^open-by-/ })
      .toArray();

    expect(queries.map(({ planSummary }) => planSummary as string)).toEqual([
      expect.stringMatching(/IXSCAN.*requestingStates/),
      expect.stringMatching(/IXSCAN.*country/),
    ]);
    // Half of a fifth of them are open and of this State.
    expect(queries[0]?.['docsExamined']).toBeLessThanOrEqual(REQUESTS / 5);
  });

  it('of the whole service scan no collection: what people read, what everybody downloads, deadlines, gauges, letters', async () => {
    const [desk, head, focalPoint] = [as('desk.ana'), as('desk-head.carla'), as('focal-point.mkd')];
    for (const path of [
      '/v1/requests/r-0/timeline',
      '/v1/requests/r-0/attachments',
      '/v1/requests/r-0/similar',
      '/v1/requests/r-0/local-needs',
      '/v1/register.csv',
      '/v1/register.csv?group=LLDC',
      '/v1/statistics/demand',
      '/v1/statistics/demand?region=150',
      '/v1/receipts/jwks.json',
    ])
      await desk.read(path);
    for (const path of ['/v1/me/notification-preferences', '/v1/me/notifications', '/v1/webhooks'])
      await focalPoint.read(path);
    await head.get('/v1/requests/none/receipt');
    await service.app.get(KeepRegister).sweep();
    await fetch(`${service.url}/metrics`);
    const timers = new TimerDocuments(connection.collection('requests') as never);
    // As the part that fires them does when it starts.
    await timers.prepare();
    for await (const due of timers.due(new Date('2100-01-01'))) expect(due.aggregateId).toBeDefined();
    const [request] = await service.app.get(RequestRepository).findMany(['r-0']);
    await service.app
      .get(Preferences)
      .of([`state:${request?.content.requestingStates[0] ?? ''}`, 'secretariat']);
    await service.app.get(Letters).due(new Date(), 100);

    const scans = await connection
      .collection('system.profile')
      .find({
        ns: { $regex: `^${connection.name}\\.(?!system\\.)` },
        op: { $in: ['query', 'command', 'update', 'remove'] },
        planSummary: { $regex: 'COLLSCAN' },
      })
      .toArray();
    expect(scans.map(({ ns, command }) => `${String(ns)} ${JSON.stringify(command)}`)).toEqual([]);
  });

  it('would be told of when one does', async () => {
    await connection.collection('requests').findOne({ 'content.title': 'Nothing of this name' });

    expect(
      await connection
        .collection('system.profile')
        .findOne({ ns: `${connection.name}.requests`, planSummary: { $regex: 'COLLSCAN' } }),
    ).toMatchObject({ op: 'query' });
  });
});
