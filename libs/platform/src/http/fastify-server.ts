import compress from '@fastify/compress';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { ServiceConfig } from '../config/service-config.js';
import { rememberCallers } from '../identity/request-caller.js';
import { correlationIdOf, withCorrelationId } from './correlation.js';
import { readJsonBodies } from './json-body.js';
import { refuseOtherMethods } from './method-not-allowed.js';
import { sendProblem } from './problem.filter.js';
import { sendPublicDocument } from './public-document.hook.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { readUploads } from './uploads.js';
import { sendVersionedReply } from './versioned-reply.hook.js';

const LARGEST_BODY = 1_048_576;
const COMPRESSIBLE = /^(?:application\/(?:(?:problem\+)?json|xml)|text\/(?:html|css|csv|javascript|plain))/;

/** Nest's adapter on a Fastify server that reads, guards and answers as every service does. */
export function createFastifyAdapter(config: Readonly<ServiceConfig>): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: (request: IncomingMessage) => correlationIdOf(request.headers),
    requestIdHeader: false,
    trustProxy: config.TRUST_PROXY,
    // There is no Nest middleware, so requests need not pass its engine.
    skipMiddie: true,
    logController: new LogController({ disableRequestLogging: true }),
    // While it closes, what is already on a kept connection is still answered, and the connection then closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(error, request, reply);
    },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  readJsonBodies(fastify);
  readUploads(fastify);
  rememberCallers(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS).header('x-correlation-id', request.id);
    done();
  });
  refuseOtherMethods(fastify);
  // Here and not earlier: reading the body leaves the asynchronous context of the hooks before it.
  fastify.addHook('preHandler', (request, _reply, done) => {
    withCorrelationId(request.id, done);
  });
  fastify.addHook('preSerialization', sendVersionedReply);
  fastify.addHook('preSerialization', sendPublicDocument);
  // Brotli's default effort is for files that are compressed once, not for answers.
  void fastify.register(compress, { threshold: 2_048, encodings: ['gzip'], customTypes: COMPRESSIBLE });
  return adapter;
}
