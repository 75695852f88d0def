import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@hub/platform/clock.js';
import type { ServiceConfig } from '@hub/platform/config/service-config.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { createHttpApp } from '@hub/platform/http/create-http-app.js';
import type { Connection } from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';
import { AggregateRegistry } from './aggregate-registry.js';
import { mongoConnection } from './mongo-connection.js';
import { takeSteps } from './shutdown.js';

/** What a service is told when it starts. */
export interface ServiceOptions {
  /** The service's name, e.g. `intake`: part of its database's and consumer group's name. */
  readonly name: string;
  readonly config: Readonly<ServiceConfig>;
  readonly clock?: Clock;
}

/** A service that has started. */
export interface RunningService {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Ends it in order; false when something had to be left undone. */
  stop(): Promise<boolean>;
}

@Module({ providers: [AggregateRegistry], exports: [AggregateRegistry] })
class ServiceRoot {}

/** Boots a service in this process: database, stores, HTTP, and by `SERVICE_ROLES` consumer, relay and timers. */
export async function startService(module: Type, options: ServiceOptions): Promise<RunningService> {
  const { config, name } = options;
  const app = await createHttpApp(rootOf(module, options), {
    service: name,
    config,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const connection = app.get<Connection>(getConnectionToken());
  const health = app.get(HealthRegistry);
  health.add('mongodb', () => connection.db?.command({ ping: 1 }).then(() => true) ?? false);
  await prepareDatabase(connection, app.get(AggregateRegistry));
  await app.listen({ host: config.HOST, port: config.PORT });
  return {
    app,
    url: await app.getUrl(),
    stop: () =>
      takeSteps(
        [
          { name: 'leave the load balancer', run: () => leave(health, config) },
          { name: 'finish HTTP requests', run: () => app.getHttpAdapter().close() as Promise<void> },
          { name: 'close clients', run: () => app.close() },
        ],
        config.SHUTDOWN_TIMEOUT_MS,
      ),
  };
}

const rootOf = (module: Type, { config, name }: ServiceOptions): DynamicModule => ({
  module: ServiceRoot,
  global: true,
  imports: [mongoConnection(config, name), module],
});

async function prepareDatabase(connection: Connection, registry: AggregateRegistry): Promise<void> {
  await Promise.all(Object.values(connection.models).map((model) => model.init()));
  for (const { store } of registry.all) await store.prepare();
}

/** Not ready from now on, but still answering, so that callers move away before the door is closed. */
async function leave(health: HealthRegistry, config: Readonly<ServiceConfig>): Promise<void> {
  health.stop();
  await sleep(config.SHUTDOWN_GRACE_MS);
}
