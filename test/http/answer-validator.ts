import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HTTP_SERVICES } from '../../tools/docs/openapi.js';
import type { DescribedRoute } from './service-routes.js';

/** Compares what services answer with what their documents say. */
export class AnswerValidator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #known = new Map<string, ValidateFunction>();

  /** @param routes those whose answers will be compared; each brings its service's schemas */
  constructor(routes: readonly DescribedRoute[]) {
    addFormats.default(this.#ajv);
    for (const service of HTTP_SERVICES) {
      const schemas = routes.find((route) => route.service === service)?.schemas ?? {};
      this.#ajv.addSchema({ $id: service, components: { schemas } });
    }
  }

  /** What is wrong with a successful answer, a line each; nothing when it is as described, or no JSON is. */
  faultsIn({ name, service, answer }: DescribedRoute, body: unknown): readonly string[] {
    if (answer === undefined) return [];
    const validate = this.#known.get(name) ?? this.#compiled(service, answer);
    this.#known.set(name, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath}: ${message}`);
  }

  /** References within a document become references to it. */
  #compiled(service: string, schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/components/', `"${service}#/components/`);
    return this.#ajv.compile(JSON.parse(text) as object);
  }
}
