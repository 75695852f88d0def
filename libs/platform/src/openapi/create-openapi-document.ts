import type { INestApplication, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { DECORATORS, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeErrors, PROBLEM_RESPONSES, PROBLEM_SCHEMA } from './describe-errors.js';
import { documentDto } from './document-dto.js';
import { describeOptionalBodies } from './optional-bodies.js';

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = OpenAPIObject;

const PRIMITIVES = [Object, String, Number, Boolean, Array];
const PARAMETER_KINDS = { body: '3', query: '4', param: '5' };

/** Describes the routes of an application; works on one in preview mode, without servers. */
export function createOpenApiDocument(app: INestApplication, service: string): OpenApiDocument {
  const classes = controllersOf(app).flatMap((each) => [...dtosOf(each), ...viewsOf(each)]);
  refuseNamesakes(classes);
  for (const each of classes) documentDto(each);
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Connection Hub: ${service}`)
    .setDescription(
      'Errors are RFC 9457 problem details with a stable `code`. Every change needs an `Idempotency-Key`; ' +
        'a change of something that exists needs `If-Match` with the `ETag` last read.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'OpenID Connect access token' },
      'oidc',
    );
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: operationIdOf });
  document.components = {
    ...document.components,
    schemas: sorted({ ...document.components?.schemas, Problem: PROBLEM_SCHEMA }),
    responses: PROBLEM_RESPONSES,
  };
  document.paths = sorted(document.paths);
  for (const path of Object.values(document.paths)) describeErrors(path);
  describeOptionalBodies(document);
  return document;
}

const controllersOf = (app: INestApplication): Type[] =>
  [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' ? [metatype as Type] : [],
    ),
  );

function dtosOf(controller: Type): Type[] {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) as
      Record<string, { index: number }> | undefined;
    const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as unknown[];
    return Object.entries(parameters ?? {})
      .filter(([key]) => Object.values(PARAMETER_KINDS).some((kind) => key.startsWith(`${kind}:`)))
      .map(([, { index }]) => types[index])
      .filter((type): type is Type => typeof type === 'function' && !PRIMITIVES.includes(type as never));
  });
}

/** Schemas go by the class's name: of two classes with one name the document would show one. */
function refuseNamesakes(classes: readonly Type[]): void {
  const known = new Map<string, Type>();
  for (const each of classes) {
    if ((known.get(each.name) ?? each) !== each) throw new Error(`Two classes are named ${each.name}.`);
    known.set(each.name, each);
  }
}

/** The classes that a controller's routes answer with. */
function viewsOf(controller: Type): Type[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype)
    .flatMap((name) => {
      const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
      const answers = (handler && Reflect.getMetadata(DECORATORS.API_RESPONSE, handler)) as
        Record<string, { readonly type?: unknown }> | undefined;
      return Object.values(answers ?? {}).map(({ type }) => type);
    })
    .filter((type): type is Type => typeof type === 'function' && !PRIMITIVES.includes(type as never));
}

/** `ClearRequestController.clear` is `ClearRequest.clear`. */
const operationIdOf = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}.${method}`;

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
