import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { SECURITY_HEADERS } from '../http/security-headers.js';
import { createOpenApiDocument, type OpenApiDocument } from './create-openapi-document.js';

/** Serves the API's description at `/docs-json` and as a page at `/docs`; made when first asked for. */
export async function serveDocs(app: NestFastifyApplication, service: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(helmet, {
    global: false,
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/docs')) return done();
    for (const name of Object.keys(SECURITY_HEADERS)) reply.removeHeader(name);
    // Typed as if it were not asynchronous.
    Promise.resolve(reply.helmet() as unknown).then(() => {
      done();
    }, done);
  });
  let document: OpenApiDocument | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= createOpenApiDocument(app, service)), {
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
  });
}
