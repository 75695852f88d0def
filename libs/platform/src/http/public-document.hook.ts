import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicDocument } from './public-document.js';
import { isNamedBy } from './versioned-reply.hook.js';

/** Fastify `preSerialization` hook: sends a {@link PublicDocument} as it is, or that it has not changed. */
export function sendPublicDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (!(payload instanceof PublicDocument)) return done(null, payload);
  const { bytes, etag, options } = payload;
  void reply.headers({
    etag,
    'cache-control': `public, max-age=${options.maxAgeS}`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (isNamedBy(request.headers['if-none-match'], etag)) {
    void reply.code(304).serializer(() => '');
    return done(null, {});
  }
  void reply.header('content-type', options.type);
  if (options.fileName !== undefined)
    void reply.header('content-disposition', `inline; filename="${options.fileName}"`);
  // Fastify sends a buffer as it is; its types know of text only.
  void reply.serializer(() => bytes as unknown as string);
  done(null, {});
}
