import type { FastifyInstance } from 'fastify';
import type { HealthRegistry } from './health-registry.js';
import type { Metrics } from './metrics.js';

/** `/health/live`, `/health/ready` and `/metrics`: outside Nest, so that no guard or limit stands before a probe. */
export function serveOperations(fastify: FastifyInstance, health: HealthRegistry, metrics: Metrics): void {
  fastify.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ live: true }),
  );
  fastify.get('/health/ready', async (_request, reply) => {
    const readiness = await health.readiness();
    return reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
  fastify.get('/metrics', async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.type(metrics.registry.contentType).send(text);
  });
}
