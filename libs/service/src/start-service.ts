import { type DynamicModule, Logger, Module, type Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@hub/platform/clock.js';
import type { ServiceConfig } from '@hub/platform/config/service-config.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { TokenVerifier } from '@hub/platform/identity/token-verifier.js';
import { createHttpApp } from '@hub/platform/http/create-http-app.js';
import { JobQueues } from '@hub/timers/job-queues.js';
import { TimerDocuments } from '@hub/timers/timer-documents.js';
import type { FastifyInstance } from 'fastify';
import type { Connection } from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';
import { AggregateRegistry } from './aggregate-registry.js';
import { mongoConnection } from './mongo-connection.js';
import { SERVICE_NAME } from './operations/service-name.js';
import { consumerPart, type PartsContext, relayPart, type ServicePart, timersPart } from './service-parts.js';
import { type ShutdownStep, takeSteps } from './shutdown.js';

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

@Module({ providers: [AggregateRegistry, JobQueues], exports: [AggregateRegistry, JobQueues] })
class ServiceRoot {}

/** Boots a service in this process: database, stores, HTTP, and by `SERVICE_ROLES` consumer, relay and timers. */
export async function startService(module: Type, options: ServiceOptions): Promise<RunningService> {
  const { config, name, clock } = options;
  const app = await createHttpApp(serviceRoot(module, options), {
    service: name,
    config,
    ...(clock === undefined ? {} : { clock }),
  });
  const health = app.get(HealthRegistry);
  await Promise.all([
    prepareDatabase(app.get<Connection>(getConnectionToken()), app.get(AggregateRegistry), health),
    fetchKeys(app.get(TokenVerifier)),
  ]);
  const parts = partsOf({ app, name, config });
  if (!config.SERVICE_ROLES.includes('http')) serveOperationsAlone(app);
  await app.listen({ host: config.HOST, port: config.PORT });
  for (const part of parts) await part.start();
  return {
    app,
    url: await app.getUrl(),
    stop: () => takeSteps(stepsOf(app, health, config, parts), config.SHUTDOWN_TIMEOUT_MS),
  };
}

/** Creates or brings up to date the service's collections and indexes, and ends: what a Job runs before an upgrade. */
export async function prepareService(module: Type, options: ServiceOptions): Promise<void> {
  const { config, name } = options;
  const app = await createHttpApp(serviceRoot(module, options), { service: name, config });
  try {
    await prepareDatabase(
      app.get<Connection>(getConnectionToken()),
      app.get(AggregateRegistry),
      app.get(HealthRegistry),
    );
  } finally {
    await app.close();
  }
}

/** The module a service's own module is put into. */
export const serviceRoot = (module: Type, { config, name }: ServiceOptions): DynamicModule => ({
  module: ServiceRoot,
  global: true,
  imports: [mongoConnection(config, name), module],
  providers: [{ provide: SERVICE_NAME, useValue: name }],
  exports: [SERVICE_NAME],
});

/** Without the role `http` a service still answers probes and scrapes. */
function serveOperationsAlone(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (/^\/(?:health|metrics)/.test(request.url)) done();
    else reply.callNotFound();
  });
}

/** In the order in which they stop. */
function partsOf(context: PartsContext): readonly ServicePart[] {
  const roles = new Set(context.config.SERVICE_ROLES);
  return [
    ...(roles.has('consumer') ? [consumerPart(context)] : []),
    timersPart(context, roles.has('timers')),
    ...(roles.has('relay') ? [relayPart(context)] : []),
  ];
}

const stepsOf = (
  app: NestFastifyApplication,
  health: HealthRegistry,
  config: Readonly<ServiceConfig>,
  parts: readonly ServicePart[],
): readonly ShutdownStep[] => [
  { name: 'leave the load balancer', run: () => leave(health, config) },
  { name: 'finish HTTP requests', run: () => Promise.resolve(app.getHttpAdapter().close() as Promise<void>) },
  ...parts.flatMap(({ stop }) => stop),
  { name: 'close clients', run: () => app.close() },
];

async function prepareDatabase(
  connection: Connection,
  registry: AggregateRegistry,
  health: HealthRegistry,
): Promise<void> {
  health.add('mongodb', () => connection.db?.command({ ping: 1 }).then(() => true) ?? false);
  await Promise.all(Object.values(connection.models).map((model) => model.init()));
  for (const { store, collection, fireTimer } of registry.all) {
    await store.prepare();
    if (fireTimer !== undefined) await new TimerDocuments(collection).prepare();
  }
}

/** Who is sent here once the service is ready need not wait for the keys; without the provider it starts all the same. */
const fetchKeys = (tokens: TokenVerifier): Promise<void> =>
  tokens.fetchKeys().catch((error: unknown) => {
    new Logger('service').warn({ msg: 'cannot check tokens yet', err: error });
  });

/** Not ready from now on, but still answering, so that callers move away before the door is closed. */
async function leave(health: HealthRegistry, config: Readonly<ServiceConfig>): Promise<void> {
  health.stop();
  await sleep(config.SHUTDOWN_GRACE_MS);
}
