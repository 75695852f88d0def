import { RequestMethod, type Type } from '@nestjs/common';
import {
  METHOD_METADATA,
  MODULE_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { CHANGES_EXISTING_METADATA } from '@hub/platform/http/changes-existing.decorator.js';
import { accessOf } from '@hub/platform/identity/identity.guard.js';
import { CHANGING_METHODS } from './methods.js';

// Where @ApiProduces keeps what it says.
const API_PRODUCES = 'swagger/apiProduces';

/** What a controller's decorators say of one route. */
export interface Route {
  readonly method: string;
  /** Nest's form: `/v1/requests/:requestId`. */
  readonly path: string;
  readonly isPublic: boolean;
  readonly roles: readonly string[];
  readonly changes: boolean;
  readonly changesExisting: boolean;
  readonly takesBody: boolean;
  /** A list with a cursor. */
  readonly isPaged: boolean;
  /** Answers with events that never end. */
  readonly isStream: boolean;
}

/** `POST /v1/requests`. */
export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** Every route of a module and of those it imports, in order. */
export function routesOf(module: Type): readonly Route[] {
  const controllers = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) as Type[] | undefined;
  const imports = (Reflect.getMetadata(MODULE_METADATA.IMPORTS, module) ?? []) as unknown[];
  const own = (controllers ?? []).flatMap(routesOfController);
  const imported = imports.filter((each): each is Type => typeof each === 'function').flatMap(routesOf);
  return [...own, ...imported].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function routesOfController(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const prefixes = listOf(Reflect.getMetadata(PATH_METADATA, controller));
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    const method =
      handler === undefined
        ? undefined
        : (Reflect.getMetadata(METHOD_METADATA, handler) as number | undefined);
    if (handler === undefined || method === undefined) return [];
    const paths = prefixes.flatMap((prefix) =>
      listOf(Reflect.getMetadata(PATH_METADATA, handler)).map((path) => joined(prefix, path)),
    );
    return paths.map((path) => routeOf(controller, name, handler, RequestMethod[method] ?? '', path));
  });
}

function routeOf(controller: Type, name: string, handler: object, method: string, path: string): Route {
  const parameters = Object.keys(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as object,
  );
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ??
    []) as unknown[];
  return {
    method,
    path,
    ...accessOf(handler, controller),
    changes: CHANGING_METHODS.includes(method),
    changesExisting: Reflect.getMetadata(CHANGES_EXISTING_METADATA, handler) === true,
    takesBody: parameters.some((key) => key.startsWith('3:')),
    isStream: listOf(Reflect.getMetadata(API_PRODUCES, handler)).includes('text/event-stream'),
    isPaged: types.some(
      (type) => type === PageQuery || (typeof type === 'function' && type.prototype instanceof PageQuery),
    ),
  };
}

const listOf = (paths: unknown): string[] =>
  Array.isArray(paths) ? (paths as string[]) : [typeof paths === 'string' ? paths : ''];

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
