import { randomUUID } from 'node:crypto';
import type { Clock } from '@hub/platform/clock.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService } from '@hub/service/start-service.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { IntakeModule } from '../src/intake.module.js';
import { factName, type FactName, type RequestFact } from '../src/request/domain/request-facts.js';
import type { RequestState } from '../src/request/domain/request-state.js';
import type { RequestBuilder } from '../src/request/domain/testing/a-request.js';
import { Requests } from '../src/request/storage/requests.js';

/** A kept request, and how its history ends. */
export interface Kept {
  readonly requestId: string;
  state(): Promise<RequestState>;
  /** What has happened since it was kept. */
  news(): Promise<readonly FactName[]>;
}

/** Intake on a database of its own, without Kafka: a test hands its consumers what other services say. */
export async function anIntakeStage(variables: Readonly<Record<string, string>> = {}, clock?: Clock) {
  const namespace = aNamespace();
  const environment = {
    ...serverEnvironment(),
    ...namespace.environment,
    LOG_LEVEL: 'warn',
    SERVICE_ROLES: 'http',
    ...variables,
  };
  const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
  const service = await startService(IntakeModule, {
    name: 'intake',
    config,
    ...(clock === undefined ? {} : { clock }),
  });
  const get = <T>(type: new (...dependencies: never[]) => T): T =>
    service.app.get(type as new () => T, { strict: false });
  const requests = get(Requests);
  return {
    get,
    url: service.url,
    /** Stores a built request, under an id of its own unless one is given. */
    keep: async (built: RequestBuilder, requestId: string = randomUUID()): Promise<Kept> => {
      const facts = built.history.map(({ type, data }) => ({ type, data: { ...data, requestId } }));
      const by = { id: 'drafter.mkd-skopje', role: 'drafter', organisation: 'state:MKD' };
      const command = { cause: `test:${requestId}`, by, at: built.at };
      await requests.execute(requestId, command, () => facts as RequestFact[], { expectNew: true });
      return {
        requestId,
        state: async () => {
          const loaded = await requests.load(requestId);
          if (loaded === undefined) throw new Error(`There is no request ${requestId}`);
          return loaded.state;
        },
        news: async () =>
          (await requests.history(requestId)).slice(facts.length).map(({ type }) => factName(type)),
      };
    },
    isKept: async (requestId: string): Promise<boolean> => (await requests.load(requestId)) !== undefined,
    end: async () => {
      await service.stop();
      await namespace.drop();
    },
  };
}

export type IntakeStage = Awaited<ReturnType<typeof anIntakeStage>>;
