import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contextFrom } from '@hub/tracing/trace-context.js';
import { tracer } from '@hub/tracing/with-span.js';
import { traceparentOf } from './correlation.js';

const NOT_TRACED = /^\/(?:health|metrics|docs)/;

/** Gives each request a span, named by its route's template, in which the rest of its work happens. */
export function traceRequests(fastify: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!NOT_TRACED.test(request.url)) spans.set(request, begin(request));
    done();
  });
  // Here and not earlier: reading the body leaves the asynchronous context of the hooks before it.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else context.with(trace.setSpan(context.active(), span), done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

function begin(request: FastifyRequest): Span {
  const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
  const attributes = {
    'http.request.method': request.method,
    'http.route': route,
    'hub.correlation_id': request.id,
  };
  return tracer().startSpan(
    `${request.method} ${route}`,
    { kind: SpanKind.SERVER, attributes },
    contextFrom(traceparentOf(request.headers)),
  );
}
