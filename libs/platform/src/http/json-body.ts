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
      const refusal = refusalOf(body);
      if (refusal === undefined) done(null, body);
      else done(refusal);
    });
  });
}

interface Trouble {
  readonly code: string;
  readonly detail: string;
  /** From the inside out. */
  readonly path: (string | number)[];
}

const refusalOf = (body: unknown): PlatformError | undefined => {
  const trouble = troubleIn(body, 0);
  if (trouble === undefined) return undefined;
  const { code, detail, path } = trouble;
  const pointer = path.reduceRight<string>(pointerTo, '');
  return new PlatformError('platform.invalid-input', 'The body cannot be accepted.', {
    errors: [{ pointer, code, detail }],
  });
};

function troubleIn(value: unknown, depth: number): Trouble | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : ILL_FORMED();
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : TOO_LARGE();
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return TOO_DEEP();
  return Array.isArray(value) ? troubleInItems(value, depth + 1) : troubleInProperties(value, depth + 1);
}

function troubleInItems(items: readonly unknown[], depth: number): Trouble | undefined {
  for (let index = 0; index < items.length; index++) {
    const trouble = troubleIn(items[index], depth);
    if (trouble !== undefined) return within(trouble, index);
  }
  return undefined;
}

function troubleInProperties(properties: object, depth: number): Trouble | undefined {
  for (const [name, value] of Object.entries(properties)) {
    const trouble = name.isWellFormed() ? troubleIn(value, depth) : ILL_FORMED();
    if (trouble !== undefined) return within(trouble, name.toWellFormed());
  }
  return undefined;
}

const within = (trouble: Trouble, step: string | number): Trouble => {
  trouble.path.push(step);
  return trouble;
};

const ILL_FORMED = (): Trouble => ({
  code: 'ill-formed-text',
  detail: 'Text has a lone surrogate.',
  path: [],
});
const TOO_LARGE = (): Trouble => ({ code: 'number-too-large', detail: 'The number is too large.', path: [] });
const TOO_DEEP = (): Trouble => ({ code: 'too-deep', detail: `JSON may nest ${DEEPEST} levels.`, path: [] });
