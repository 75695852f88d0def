/**
 * The one place where an HTTP status is chosen: by the last segment of an error's code, so that
 * `intake.request.not-found` and `matching.offer.not-found` are both 404.
 */
const STATUS_OF_REASON: Readonly<Record<string, number>> = {
  'bad-cursor': 400,
  empty: 400,
  'no-file': 400,
  'bad-request': 400,
  'idempotency-key-invalid': 400,
  'idempotency-key-missing': 400,
  'invalid-id': 400,
  'invalid-input': 400,
  'malformed-json': 400,
  'malformed-upload': 400,
  'malformed-url': 400,
  unauthenticated: 401,
  forbidden: 403,
  'four-eyes': 403,
  'no-role': 403,
  'wrong-role': 403,
  'wrong-tenant': 403,
  'not-found': 404,
  'unknown-route': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'illegal-transition': 409,
  'not-unique': 409,
  erased: 410,
  'stale-version': 412,
  'too-large': 413,
  'url-too-long': 414,
  'active-content': 415,
  archive: 415,
  executable: 415,
  macros: 415,
  'name-differs-from-type': 415,
  script: 415,
  'type-not-accepted': 415,
  'unsupported-media-type': 415,
  'cause-reused': 422,
  incomplete: 422,
  'malformed-data': 422,
  'if-match-missing': 428,
  'too-many-requests': 429,
  'too-many-streams': 429,
  'headers-too-large': 431,
  damaged: 500,
  internal: 500,
  contended: 503,
  'identity-provider-unavailable': 503,
  'outcome-unknown': 503,
  unavailable: 503,
};

/** A refusal for a reason the table does not name is a conflict with the present state. */
const OTHER_REASON = 409;

const DOTTED_CODE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/** An error that names its own reason: `<service>.<aggregate>.<reason>` or `platform.<reason>`. */
export interface CodedError extends Error {
  readonly code: string;
}

/** True for errors with a dotted code of ours; false for `ECONNREFUSED`, `FST_ERR_…`, numbers. */
export const isCodedError = (error: unknown): error is CodedError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && DOTTED_CODE.test(error.code);

/** The HTTP status of an error code. */
export const statusOfCode = (code: string): number =>
  STATUS_OF_REASON[code.slice(code.lastIndexOf('.') + 1)] ?? OTHER_REASON;
