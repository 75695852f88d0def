import { moduleOf, type HttpService } from '../../tools/docs/openapi.js';
import { describeService } from '../../libs/service/src/describe-service.js';
import { nameOf, type Route, routesOf } from './routes-of.js';
import { type Schema, type Schemas, validValue } from './valid-body.js';

/** A route with what its service's document says of its body. */
export interface DescribedRoute extends Route {
  readonly service: HttpService;
  readonly name: string;
  /** Absent when the route takes no body. */
  readonly body?: Schema;
  /** What it answers as JSON when all goes well; absent where that is a file or a stream. */
  readonly answer?: Schema;
  /** The query parameters it cannot do without, each with a value. */
  readonly query: Readonly<Record<string, string>>;
  readonly schemas: Schemas;
}

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Partial<Described>>>;
}

interface Described {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** All routes of a service. */
export async function describedRoutes(service: HttpService): Promise<readonly DescribedRoute[]> {
  const module = await moduleOf(service);
  const document = await describeService(module, service);
  const schemas = (document.components?.schemas ?? {}) as unknown as Schemas;
  const paths = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  return routesOf(module).map((route) => {
    const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
    const body = operation?.requestBody?.content['application/json']?.schema;
    const answer = operation?.responses['200']?.content?.['application/json']?.schema;
    const needed = (operation?.parameters ?? []).filter((each) => each.in === 'query' && each.required);
    const query = Object.fromEntries(
      needed.map(({ name, schema }) => [name, String(validValue(schema, schemas, false))]),
    );
    return {
      ...route,
      query,
      service,
      name: `${service} ${nameOf(route)}`,
      schemas,
      ...(body === undefined ? {} : { body }),
      ...(answer === undefined ? {} : { answer }),
    };
  });
}

/** Parts of a path that are numbers from 1. */
const COUNTED = new Set(['tranche', 'refund']);

/** The path with its parameters filled in; `unknown` for those that are not given. */
export const pathWith = (path: string, values: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/g, (_match, name: string) => values[name] ?? (COUNTED.has(name) ? '1' : 'unknown'));
