import { getConnectionToken } from '@nestjs/mongoose';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService } from '@hub/service/start-service.js';
import type { Connection } from 'mongoose';
import { ApiClient } from '../../../test/support/api-client.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { IntakeModule } from '../src/intake.module.js';
import type { RequestView } from '../src/request/views/request.view.js';
import { CHECKS, CONTENT, ENDORSEMENT } from '../src/request/domain/testing/sample-request.js';

/** Intake in this process with HTTP alone, on a database of its own, and people who use it. */
export async function anIntakeOverHttp() {
  const namespace = aNamespace();
  const environment = {
    ...serverEnvironment(),
    ...namespace.environment,
    LOG_LEVEL: 'warn',
    SERVICE_ROLES: 'http',
  };
  const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
  const service = await startService(IntakeModule, { name: 'intake', config });
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => tokenFor(person),
      person,
    );
  const drafted = async (content: object = {}, person = 'drafter.mkd-skopje'): Promise<string> => {
    const body = { ...CONTENT, consentToPublish: true, ...content };
    const { requestId } = await as(person).create<RequestView>('/v1/requests', body);
    return `/v1/requests/${requestId}`;
  };
  const submitted = async (content: object = {}): Promise<string> => {
    const request = await drafted(content);
    await as('focal-point.mkd').act(request, 'submit', { endorsement: ENDORSEMENT });
    return request;
  };
  const inTriage = async (content: object = {}): Promise<string> => {
    const request = await submitted(content);
    await as('desk.ana').act(request, 'acknowledge');
    return request;
  };
  return {
    url: service.url,
    app: service.app,
    as,
    drafted,
    submitted,
    inTriage,
    cleared: async (content: object = {}): Promise<string> => {
      const request = await inTriage(content);
      await as('desk.ana').act(request, 'clear', { checks: CHECKS });
      return request;
    },
    connection: service.app.get<Connection>(getConnectionToken()),
    end: async () => {
      await service.stop();
      await namespace.drop();
    },
  };
}

export type IntakeOverHttp = Awaited<ReturnType<typeof anIntakeOverHttp>>;
export const idOf = (path: string): string => path.slice('/v1/requests/'.length);
