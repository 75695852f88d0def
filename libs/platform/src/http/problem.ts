import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { FieldError } from './platform-error.js';
import { isCodedError, statusOfCode } from './status-of-code.js';

/** RFC 9457 problem details, as every error is answered. */
export interface Problem {
  /** `urn:connection-hub:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable and machine-readable; clients key on it. */
  readonly code: string;
  readonly detail?: string;
  readonly correlationId: string;
  readonly errors?: readonly FieldError[];
  readonly allowedActions?: readonly string[];
  readonly details?: unknown;
}

/** What Fastify's own refusals are called here. */
const CODE_OF_FASTIFY_ERROR: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'platform.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'platform.unsupported-media-type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'platform.malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'platform.malformed-json',
  FST_INVALID_JSON_FIELD_ERROR: 'platform.malformed-json',
  FST_ERR_BAD_URL: 'platform.malformed-url',
  FST_ERR_MAX_PARAM_LENGTH: 'platform.url-too-long',
};

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'platform.bad-request',
  401: 'platform.unauthenticated',
  403: 'platform.forbidden',
  404: 'platform.not-found',
  405: 'platform.method-not-allowed',
  408: 'platform.request-timeout',
  413: 'platform.too-large',
  414: 'platform.url-too-long',
  415: 'platform.unsupported-media-type',
  429: 'platform.too-many-requests',
  431: 'platform.headers-too-large',
  503: 'platform.unavailable',
};

/** The database cannot be reached now: the same request may well succeed a moment later. */
const DATABASE_AWAY = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
]);

/** A socket that ended in the moment before it was written to: the driver passes on Node's own error. */
const LOST_CONNECTION = new Set(['EPIPE', 'ECONNRESET']);

/** The problem an error is answered with. Unknown errors say nothing but that they happened. */
export function problemOf(error: unknown, correlationId: string): Problem {
  if (isCodedError(error)) return codedProblem(error, correlationId);
  if (error instanceof Error && (DATABASE_AWAY.has(error.name) || LOST_CONNECTION.has(nodeCodeOf(error))))
    return plain('platform.unavailable', 503, correlationId);
  const status = statusOf(error);
  const code = CODE_OF_FASTIFY_ERROR[nodeCodeOf(error)] ?? CODE_OF_STATUS[status];
  if (code === undefined || status === 500) return plain('platform.internal', 500, correlationId);
  return { ...plain(code, statusOfCode(code), correlationId), detail: (error as Error).message };
}

function codedProblem(error: Error & { code: string }, correlationId: string): Problem {
  const { errors, allowedActions, details } = error as Partial<Problem>;
  return {
    ...plain(error.code, statusOfCode(error.code), correlationId),
    detail: error.message,
    ...(errors === undefined ? {} : { errors }),
    ...(allowedActions === undefined ? {} : { allowedActions }),
    ...(details === undefined ? {} : { details }),
  };
}

const plain = (code: string, status: number, correlationId: string): Problem => ({
  type: `urn:connection-hub:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  correlationId,
});

const nodeCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
