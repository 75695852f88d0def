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

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  400: 'Something in it cannot be accepted; `errors` names each field.',
  401: 'No valid token.',
  403: 'Not for your role or organisation.',
  404: 'Not there, or not yours to see.',
  409: 'Not allowed in the present state; see `allowedActions`.',
  410: 'It was here; its content was destroyed.',
  412: 'Changed since you read it.',
  413: 'The body is larger than 1 MiB.',
  414: 'The path, or one part of it, is too long.',
  415: 'The body is not `application/json`.',
  422: 'Incomplete, or the Idempotency-Key was used for something else.',
  428: 'Send If-Match with the ETag you last read.',
  429: 'Too many requests; see `Retry-After`.',
  500: 'Our fault; quote the correlation id.',
  503: 'Try again; see `Retry-After`.',
};

/** One response of the components for each status an error can have: `Problem404`. */
export const PROBLEM_RESPONSES: Readonly<Record<string, ResponseObject>> = Object.fromEntries(
  Object.entries(DESCRIPTIONS).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

/** Adds to each operation of a path the errors it can be answered with. */
export function describeErrors(path: PathItemObject): void {
  for (const method of METHODS) {
    const operation = path[method];
    if (operation === undefined) continue;
    for (const status of statusesOf(method, operation))
      operation.responses[status] ??= { $ref: `#/components/responses/Problem${status}` };
  }
}

function statusesOf(method: string, operation: OperationObject): readonly number[] {
  const parameters = operation.parameters ?? [];
  const has = (place: string, name?: string): boolean =>
    parameters.some(
      (found) => 'in' in found && found.in === place && (name === undefined || found.name === name),
    );
  const isChange = method !== 'get';
  return [
    ...(isChange || has('query') ? [400] : []),
    ...(operation.security === undefined ? [] : [401, 403, 503]),
    ...(has('path') ? [400, 404, 414] : []),
    // Also for something that the body names and that is not there.
    ...(isChange ? [404, 409, 413, 415, 422] : []),
    ...(has('header', 'If-Match') ? [412, 428] : []),
    ...[429, 500],
  ];
}
