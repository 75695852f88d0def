import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { ConsoleConfig } from './console.config.js';
import { correlationIdOf } from '@hub/platform/http/correlation.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import { sendProblem } from '@hub/platform/http/problem.filter.js';
import { OrderlyEnd } from './orderly-end.js';
import { FirstSights } from './first-sights.js';
import { securityHeaders } from './security-policy.js';

const AWAY = 'The service is not there at the moment.';
const A_YEAR = 'public, max-age=31536000, immutable';

/** The page's server, and how it ends. */
export interface ConsoleServer {
  readonly server: FastifyInstance;
  readonly end: OrderlyEnd;
}

/**
 * The server of the page: its files from `folder`, its configuration, and the three services under one origin, as an
 * Ingress has them.
 */
export async function createConsoleServer(
  config: Readonly<ConsoleConfig>,
  folder: string,
): Promise<ConsoleServer> {
  const sights = await FirstSights.read(folder);
  const server = fastify({
    logger: false,
    // While it closes, what is already on a kept connection is still answered, and the connection then closed.
    return503OnClosing: false,
    genReqId: ({ headers }) => correlationIdOf(headers),
    requestIdHeader: false,
  });
  server.setErrorHandler((error, request, reply) => {
    sendProblem(error, request, reply);
  });
  const headers = securityHeaders(config.OIDC_ISSUER);
  const end = new OrderlyEnd(server);
  serveLiveness(server);
  await proxyServices(server, config);
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      void reply.headers(headers);
    });
    scope.get('/config.json', (_request, reply) =>
      reply.header('cache-control', 'no-store').send({
        issuer: config.OIDC_ISSUER,
        clientId: config.CONSOLE_CLIENT_ID,
        scope: config.CONSOLE_SCOPE,
      }),
    );
    await scope.register(files, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply) => void reply.header('cache-control', A_YEAR),
    });
    // Every other address is a place in the page, which finds its way itself.
    scope.get('/*', ({ url, headers: wishes }, reply) => {
      const { language, html } = sights.of(url, wishes);
      const about = { 'cache-control': 'no-cache', 'content-language': language, vary: 'accept-language' };
      return reply.headers(about).type('text/html; charset=utf-8').send(html);
    });
  });
  return { server, end };
}

function serveLiveness(server: FastifyInstance): void {
  server.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ live: true }),
  );
}

async function proxyServices(server: FastifyInstance, config: Readonly<ConsoleConfig>): Promise<void> {
  const services = {
    intake: config.INTAKE_URL,
    matching: config.MATCHING_URL,
    funding: config.FUNDING_URL,
  };
  for (const [name, upstream] of Object.entries(services))
    await server.register(proxy, {
      upstream,
      prefix: `/api/${name}`,
      replyOptions: {
        rewriteRequestHeaders: ({ id }, headers) => ({ ...headers, 'x-correlation-id': id }),
        // The cause names addresses that are no business of the browser's.
        onError: (reply) => void reply.send(new PlatformError('platform.unavailable', AWAY)),
      },
    });
}
