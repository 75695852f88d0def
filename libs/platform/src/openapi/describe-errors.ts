import type { OperationObject, PathItemObject, ResponseObject, SchemaObject } from '@nestjs/swagger';

/** The body of every error. */
export const PROBLEM_SCHEMA: SchemaObject = {
  type: 'object',
  description: 'RFC 9457 problem details.',
  required: ['type', 'title', 'status', 'code', 'correlationId'],
  properties: {
    type: { type: 'string', format: 'uri', description: '`urn:connection-hub:problem:<code>`' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      description: 'Stable and machine-readable, e.g. `intake.request.illegal-transition`.',
    },
    detail: { type: 'string' },
    correlationId: { type: 'string' },
    allowedActions: { type: 'array', items: { type: 'string' }, description: 'What is allowed now instead.' },
    details: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'RFC 6901 JSON pointer to the field.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const ALWAYS = { 429: 'Too many requests; see `Retry-After`.', 500: 'Our fault; quote the correlation id.' };
const WITH_TOKEN = {
  401: 'No valid token.',
  403: 'Not your role or organisation.',
  503: 'Try again; see `Retry-After`.',
};
const WITH_INPUT = { 400: 'Fields that cannot be accepted, each with its pointer.' };
const WITH_ID = { 404: 'Not there, or not yours to see.' };
const ON_CHANGE = {
  409: 'Not allowed in the present state; see `allowedActions`.',
  413: 'The body is larger than 1 MiB.',
  415: 'The body is not `application/json`.',
  422: 'Incomplete, or the Idempotency-Key was used for something else.',
};
const ON_CHANGE_OF_EXISTING = { 412: 'Changed since you read it.', 428: 'Send If-Match.' };

/** Adds to each operation of a path the errors it can be answered with. */
export function describeErrors(path: PathItemObject): void {
  for (const method of METHODS) {
    const operation = path[method];
    if (operation === undefined) continue;
    for (const [status, description] of Object.entries(errorsOf(method, operation)))
      operation.responses[status] ??= problemResponse(description);
  }
}

function errorsOf(method: string, operation: OperationObject): Record<string, string> {
  const parameters = operation.parameters ?? [];
  const has = (place: string, name?: string): boolean =>
    parameters.some(
      (found) => 'in' in found && found.in === place && (name === undefined || found.name === name),
    );
  const isChange = method !== 'get';
  return {
    ...ALWAYS,
    ...(operation.security === undefined ? {} : WITH_TOKEN),
    ...(isChange || has('query') ? WITH_INPUT : {}),
    ...(has('path') ? WITH_ID : {}),
    ...(isChange ? ON_CHANGE : {}),
    ...(has('header', 'If-Match') ? ON_CHANGE_OF_EXISTING : {}),
  };
}

const problemResponse = (description: string): ResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
