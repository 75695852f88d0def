import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from './if-match.js';
import { VersionedReply } from './respond-with.js';

/** Fastify `preSerialization` hook: turns a {@link VersionedReply} into status, headers and body. */
export function sendVersionedReply(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (!(payload instanceof VersionedReply)) return done(null, payload);
  const etag = etagOf(payload.version);
  void reply.header('etag', etag);
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (!isNamedBy(request.headers['if-none-match'], etag)) return done(null, payload.body);
    void reply.code(304).serializer(() => '');
    return done(null, {});
  }
  void reply.code(payload.created ? 201 : 200);
  if (payload.created) {
    const path = request.url.split('?', 1)[0] ?? '';
    void reply.header('location', payload.location ?? `${path}/${encodeURIComponent(payload.id)}`);
  }
  done(null, payload.body);
}

/** Does an `If-None-Match` header name this entity tag? */
export const isNamedBy = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
