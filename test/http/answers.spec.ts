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

  it.each(HTTP_SERVICES)(
    'names a media type for each format that a route of %s can be asked for',
    async (service) => {
      const { paths } = await describeService(await moduleOf(service), service);
      const asked = Object.entries(paths as Readonly<Record<string, { readonly get?: Formatted }>>)
        .map(([path, { get }]) => ({ path, formats: formatsOf(get), answers: mediaTypesOf(get) }))
        .filter(({ formats }) => formats.length > 0);

      expect(asked.filter(({ formats, answers }) => formats.length !== answers.length)).toEqual([]);
    },
  );

  it('says in which types documents of a request come, and that a struck one is gone', async () => {
    const { paths } = await describeService(await moduleOf('intake'), 'intake');
    const download = paths['/v1/requests/{requestId}/attachments/{attachmentId}']?.get as
      Formatted | undefined;

    expect(mediaTypesOf(download)).toEqual(
      expect.arrayContaining(['application/pdf', 'image/png', 'text/csv']),
    );
    expect(download?.responses).toHaveProperty('410');
  });

  it('says that a ledger without a key refuses to sign a checkpoint', async () => {
    const { paths } = await describeService(await moduleOf('funding'), 'funding');

    expect(paths['/v1/ledger/checkpoint']?.get?.responses).toHaveProperty('409');
  });
});

interface Formatted {
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema?: { readonly enum?: readonly string[] };
  }[];
  readonly responses: Readonly<Record<string, Answer>>;
}

const formatsOf = (operation: Formatted | undefined): readonly string[] =>
  operation?.parameters?.find(({ name }) => name === 'format')?.schema?.enum ?? [];

const mediaTypesOf = (operation: Formatted | undefined): readonly string[] =>
  Object.keys(operation?.responses['200']?.content ?? {});

function isDescribed({ content = {} }: Answer): boolean {
  const kinds = Object.values(content);
  return kinds.length > 0 && kinds.every(({ schema }) => schema !== undefined);
}
