import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../libs/service/src/describe-service.js';
import { HTTP_SERVICES, moduleOf } from '../../tools/docs/openapi.js';
import { nameOf, routesOf } from './routes-of.js';

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

describe('a service’s document', () => {
  it.each(HTTP_SERVICES)('says of every route of %s what it answers', async (service) => {
    const module = await moduleOf(service);
    const { paths } = await describeService(module, service);
    const silent = routesOf(module)
      .filter(({ isStream }) => !isStream)
      .filter(({ method, path }) => {
        const item = paths[path.replace(/:(\w+)/g, '{$1}')] as Record<string, { responses: object }>;
        const answers = Object.entries(item[method.toLowerCase()]?.responses ?? {}) as [string, Answer][];
        const successes = answers.filter(([status]) => status.startsWith('2'));
        return successes.length === 0 || successes.some(([, answer]) => !isDescribed(answer));
      });

    expect(silent.map(nameOf)).toEqual([]);
  });
});

function isDescribed({ content = {} }: Answer): boolean {
  const kinds = Object.values(content);
  return kinds.length > 0 && kinds.every(({ schema }) => schema !== undefined);
}
