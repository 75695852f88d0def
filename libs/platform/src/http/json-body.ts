/// <reference lib="es2024.string" />
import type { FastifyInstance } from 'fastify';
import { PlatformError } from './platform-error.js';
import { pointerTo } from './pointer.js';

const DEEPEST = 32;

/** Reads JSON bodies, refusing what could only make trouble later: deep nesting, lone surrogates, 1e999. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    // An action without content may come with a JSON content type and no body at all.
    if (text.length === 0) return done(null, undefined);
    void parse(request, text as string, (error: Error | null, body?: unknown) => {
      if (error !== null)
        return done(new PlatformError('platform.malformed-json', 'The body is not well-formed JSON.'));
      const refusal = refusalOf(body, '', 0);
      if (refusal === undefined) done(null, body);
      else done(refusal);
    });
  });
}

function refusalOf(value: unknown, pointer: string, depth: number): PlatformError | undefined {
  if (typeof value === 'string')
    return value.isWellFormed()
      ? undefined
      : refuse(pointer, 'ill-formed-text', 'Text has a lone surrogate.');
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? undefined
      : refuse(pointer, 'number-too-large', 'The number is too large.');
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return refuse(pointer, 'too-deep', `JSON may nest ${DEEPEST} levels.`);
  for (const [property, child] of Object.entries(value)) {
    const refusal =
      (property.isWellFormed()
        ? undefined
        : refuse(pointer, 'ill-formed-text', 'A name has a lone surrogate.')) ??
      refusalOf(child, pointerTo(pointer, property), depth + 1);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

const refuse = (pointer: string, code: string, detail: string): PlatformError =>
  new PlatformError('platform.invalid-input', 'The body cannot be accepted.', {
    errors: [{ pointer, code, detail }],
  });
