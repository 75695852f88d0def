import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The service's Prometheus metrics; parts add their own to {@link Metrics.registry}. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  /** Requests let through uncounted because Redis did not answer. */
  readonly rateLimitUnavailable = new Counter({
    name: 'http_rate_limit_unavailable_total',
    help: 'Requests let through because the rate limit could not be asked.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Measures every request by its route's template, never by its path. */
  observe(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      this.duration.observe(
        {
          method: request.method,
          route: request.is404 ? 'none' : (request.routeOptions.url ?? 'none'),
          status: String(reply.statusCode),
        },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }
}
