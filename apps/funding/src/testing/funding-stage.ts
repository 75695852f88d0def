import { receivedEvent } from '@hub/messaging/received.js';
import type { Received } from '@hub/messaging/received.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService } from '@hub/service/start-service.js';
import type { RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../../test/support/api-client.js';
import { aNamespace } from '../../../../test/support/namespace.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { FundingModule } from '../funding.module.js';

/** The whole service on a database of its own, without Kafka: events are handed to its consumers by the test. */
export async function aFundingStage() {
  const namespace = aNamespace();
  const environment = {
    ...process.env,
    ...namespace.environment,
    LOG_LEVEL: 'warn',
    SERVICE_ROLES: 'http',
    RATE_LIMIT: '0',
  };
  const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
  const service: RunningService = await startService(FundingModule, { name: 'funding', config });
  return {
    service,
    namespace,
    as: (person: string) =>
      new ApiClient(
        () => service.url,
        () => tokenFor(person),
        person,
      ),
    get: <T>(type: new (...dependencies: never[]) => T): T =>
      service.app.get(type as new () => T, { strict: false }),
    end: async () => {
      await service.stop();
      await namespace.drop();
    },
  };
}

export type FundingStage = Awaited<ReturnType<typeof aFundingStage>>;

let events = 0;

/** An event as a consumer gets it; a new one at each call. */
export function anEvent<P extends object>(
  source: string,
  subject: string,
  fact: string,
  payload: P,
): Received<P> {
  events += 1;
  const envelope = {
    id: `${subject}/${String(events)}`,
    source,
    subject,
    seq: events,
    type: `${source}.${fact}.v1`,
  };
  return receivedEvent({ ...envelope, time: new Date(), cause: 'test' }, payload);
}
