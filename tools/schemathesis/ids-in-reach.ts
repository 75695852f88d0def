import type { ApiClient } from '../../test/support/api-client.js';

/** What one path's parameters stand for, e.g. `{ requestId: '…' }`. */
export type PathIds = Readonly<Record<string, string>>;

type Item = Readonly<Record<string, unknown>>;

/**
 * Real ids for the first parameter of each path, from the list that the path goes on from, as far as this person may
 * read it: so that a route is asked for something that exists, and not for random words alone.
 */
export async function idsInReach(
  client: ApiClient,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathIds>> {
  const firsts = new Map<string, Promise<Item | undefined>>();
  const found = new Map<string, PathIds>();
  for (const path of paths) {
    const [, list = '', parameter = ''] = /^([^{]+)\/\{(\w+)\}/.exec(path) ?? [];
    if (list === '' || !paths.includes(list)) continue;
    const first = firsts.get(list) ?? firstOf(client, list);
    firsts.set(list, first);
    const id = idIn((await first) ?? {}, list, parameter);
    if (id !== undefined) found.set(path, { [parameter]: id });
  }
  return found;
}

async function firstOf(client: ApiClient, list: string): Promise<Item | undefined> {
  const { status, body } = await client.get<{ items?: readonly Item[] } | null>(list);
  return status === 200 ? body?.items?.[0] : undefined;
}

/** `offers` have an `offerId`, whatever the path calls it. */
function idIn(item: Item, list: string, parameter: string): string | undefined {
  const collection = list.split('/').at(-1) ?? '';
  const own = `${collection.replace(/s$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
  const id = item[parameter] ?? item[own] ?? item['id'];
  return typeof id === 'string' ? id : undefined;
}
