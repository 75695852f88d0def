import type { ApiClient } from '../../test/support/api-client.js';

/** What one path's parameters stand for, e.g. `{ requestId: '…' }`. */
export type PathIds = Readonly<Record<string, string>>;

type Item = Readonly<Record<string, unknown>>;

/**
 * Real ids for the parameters of each path, as far as this person may read them: so that a route is asked for
 * something that exists, and not for random words alone. The first is from the list that the path goes on from, the
 * others from what the first names.
 */
export async function idsInReach(
  client: ApiClient,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathIds>> {
  const things = new Map<string, Promise<Thing | undefined>>();
  const found = new Map<string, PathIds>();
  for (const path of paths) {
    const [, list = '', parameter = ''] = /^([^{]+)\/\{(\w+)\}/.exec(path) ?? [];
    if (list === '' || !paths.includes(list)) continue;
    const thing = things.get(list) ?? thingOf(client, list, parameter);
    things.set(list, thing);
    const known = await thing;
    if (known !== undefined) found.set(path, idsFor(path, parameter, known));
  }
  return found;
}

/** Something that exists, and what can be read of it. */
interface Thing {
  readonly id: string;
  readonly body: unknown;
}

async function thingOf(client: ApiClient, list: string, parameter: string): Promise<Thing | undefined> {
  const id = idIn((await firstOf(client, list)) ?? {}, list, parameter);
  if (id === undefined) return undefined;
  const { body } = await client.get<unknown>(`${list}/${encodeURIComponent(id)}`);
  return { id, body };
}

function idsFor(path: string, first: string, { id, body }: Thing): PathIds {
  const others = [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== first);
  const inside = others.map((name) => [name, valueOf(name, body)] as const);
  return {
    [first]: id,
    ...Object.fromEntries(inside.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}

/** The first value of this name, however deep. */
function valueOf(name: string, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const own: unknown = Reflect.get(body, name);
  if (typeof own === 'string' || typeof own === 'number') return String(own);
  for (const inner of Object.values(body)) {
    const found = valueOf(name, inner);
    if (found !== undefined) return found;
  }
  return undefined;
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
