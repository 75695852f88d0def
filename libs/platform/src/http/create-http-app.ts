import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { HealthRegistry } from '../health/health-registry.js';
import { Metrics } from '../health/metrics.js';
import { serveOperations } from '../health/operations-routes.js';
import { logRequests } from '../logging/request-log.js';
import { ServiceLogger } from '../logging/service-logger.js';
import { serveDocs } from '../openapi/serve-docs.js';
import { PlatformModule, type PlatformOptions } from '../platform.module.js';
import { createFastifyAdapter } from './fastify-server.js';
import { traceRequests } from './trace-requests.js';

@Module({})
class HttpRoot {}

/** A Nest application on Fastify in which every route answers as `README.md` says. Call `listen` or `init` on it. */
export async function createHttpApp(
  module: Type | DynamicModule,
  options: PlatformOptions,
): Promise<NestFastifyApplication> {
  const { config, service } = options;
  const adapter = createFastifyAdapter(config);
  const root = { module: HttpRoot, imports: [PlatformModule.forService(options), module] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new ServiceLogger({ service, level: config.LOG_LEVEL }),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const metrics = app.get(Metrics);
  const health = app.get(HealthRegistry);
  metrics.observe(fastify);
  if (config.OTEL_EXPORTER_OTLP_ENDPOINT !== '') traceRequests(fastify);
  logRequests(fastify, config);
  closeConnectionsWhenStopping(fastify, health);
  serveOperations(fastify, health, metrics);
  await serveDocs(app, service);
  allowOrigins(app, config.CORS_ORIGINS);
  return app;
}

function closeConnectionsWhenStopping(fastify: FastifyInstance, health: HealthRegistry): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (health.isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
}

function allowOrigins(app: NestFastifyApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
    exposedHeaders: ['etag', 'location', 'x-correlation-id', 'retry-after'],
    maxAge: 600,
  });
}
