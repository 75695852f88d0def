import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from '@fastify/helmet';
import compress from '@fastify/compress';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { HealthRegistry } from '../health/health-registry.js';
import { Metrics } from '../health/metrics.js';
import { serveOperations } from '../health/operations-routes.js';
import { logRequests } from '../logging/request-log.js';
import { ServiceLogger } from '../logging/service-logger.js';
import { PlatformModule, type PlatformOptions } from '../platform.module.js';
import { correlationIdOf, withCorrelationId } from './correlation.js';
import { readJsonBodies } from './json-body.js';
import { sendProblem } from './problem.filter.js';
import { sendVersionedReply } from './versioned-reply.hook.js';

const LARGEST_BODY = 1_048_576;

@Module({})
class HttpRoot {}

/** A Nest application on Fastify in which every route answers as `README.md` says. Call `listen` or `init` on it. */
export async function createHttpApp(
  module: Type | DynamicModule,
  options: PlatformOptions,
): Promise<NestFastifyApplication> {
  const { config } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: (request: IncomingMessage) => correlationIdOf(request.headers),
    requestIdHeader: false,
    trustProxy: config.TRUST_PROXY,
    skipMiddie: true,
    disableRequestLogging: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply),
  });
  const fastify = adapter.getInstance();
  readJsonBodies(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-correlation-id', request.id);
    done();
  });
  // Here and not earlier: reading the body leaves the asynchronous context of the hooks before it.
  fastify.addHook('preHandler', (request, _reply, done) => withCorrelationId(request.id, done));
  fastify.addHook('preSerialization', sendVersionedReply);
  await fastify.register(helmet as never, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } },
  });
  await fastify.register(compress as never, { threshold: 2_048, encodings: ['br', 'gzip'] });
  const root = { module: HttpRoot, imports: [PlatformModule.forService(options), module] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    bufferLogs: false,
    abortOnError: false,
    logger: new ServiceLogger({ service: options.service, level: config.LOG_LEVEL }),
  });
  const metrics = app.get(Metrics);
  const health = app.get(HealthRegistry);
  metrics.observe(fastify);
  logRequests(fastify, config);
  serveOperations(fastify, health, metrics);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (health.isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  if (config.CORS_ORIGINS.length > 0)
    app.enableCors({
      origin: [...config.CORS_ORIGINS],
      exposedHeaders: ['ETag', 'Location', 'X-Correlation-Id', 'Retry-After'],
    });
  return app;
}
