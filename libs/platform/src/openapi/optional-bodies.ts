import type { OpenAPIObject, OperationObject } from '@nestjs/swagger';

const METHODS = ['post', 'put', 'patch', 'delete'] as const;

/**
 * Says of each operation whether its JSON body may be left out: it is read as `{}`, so that it may where no property
 * is required. `@nestjs/swagger` calls every body required.
 */
export function describeOptionalBodies(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (operation !== undefined) describeBody(operation, document.components?.schemas ?? {});
    }
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

function describeBody({ requestBody: body }: OperationObject, schemas: Schemas): void {
  if (body === undefined || '$ref' in body) return;
  const schema = body.content['application/json']?.schema;
  if (schema === undefined || !('$ref' in schema)) return;
  const named = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (named === undefined || '$ref' in named) return;
  body.required = (named.required ?? []).length > 0;
}
