import { isSame } from './is-same.js';

export type Side = 'mine' | 'theirs';

/** Lists whose things are compared one by one; of each the name of the field that holds a thing's id. */
type Lists = Readonly<Record<string, string>>;

/** Two versions of one thing. */
export interface Versions<T extends object> {
  readonly mine: T;
  readonly theirs: T;
  /** What both began from, as far as it is known. */
  readonly base?: T | undefined;
  readonly lists?: Lists;
}

/** One place in which two versions differ. */
export interface Difference {
  /** `/title`, or `/needItems/<id>/amount`; `/needItems/<id>` for a thing that only one version has. */
  readonly pointer: string;
  readonly field: string;
  /** The list, where it is in a thing of one; its name is also the field of a thing that only one version has. */
  readonly list?: string;
  readonly id?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Theirs where the person has not touched it, mine everywhere else. */
  readonly suggested: Side;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where `mine` and `theirs` differ. */
export function differencesOf<T extends object>(versions: Versions<T>): readonly Difference[] {
  const { mine, theirs, base, lists = {} } = versions;
  return [
    ...differing(mine, theirs, base)
      .filter(({ field }) => !(field in lists))
      .map((one) => ({ ...one, pointer: `/${one.field}` })),
    ...Object.keys(lists).flatMap((list) =>
      idsOf(versions, list).flatMap((id) => thingDifferences(versions, list, id)),
    ),
  ];
}

function thingDifferences<T extends object>(
  { mine, theirs, base, lists = {} }: Versions<T>,
  list: string,
  id: string,
): readonly Difference[] {
  const [own, other, before] = [mine, theirs, base].map((one) => thingOf(one, lists, list, id));
  const pointer = `/${list}/${id}`;
  if (own === undefined || other === undefined) {
    const suggested = base !== undefined && isSame(own, before) ? 'theirs' : 'mine';
    return [{ pointer, field: list, list, id, mine: own, theirs: other, suggested }];
  }
  return differing(own, other, before).map((one) => ({
    ...one,
    list,
    id,
    pointer: `${pointer}/${one.field}`,
  }));
}

function differing(mine: object, theirs: object, base?: object) {
  const [own, other, before] = [mine as Fields, theirs as Fields, base as Fields | undefined];
  return unionOf(Object.keys(own), Object.keys(other))
    .filter((field) => !isSame(own[field], other[field]))
    .map((field) => {
      const isUntouched = before !== undefined && isSame(own[field], before[field]);
      const suggested: Side = isUntouched ? 'theirs' : 'mine';
      return { field, mine: own[field], theirs: other[field], suggested };
    });
}

/** One version of both; `sideOf` says which one holds at a pointer of their differences. */
export function mergedOf<T extends object>(
  versions: Versions<T>,
  sideOf: (pointer: string) => Side | undefined,
): T {
  const { mine, theirs, lists = {} } = versions;
  const isTheirs = (pointer: string) => sideOf(pointer) === 'theirs';
  const merged = Object.keys(lists).map((list) => {
    const things = idsOf(versions, list).flatMap((id) => {
      const [own, other] = [mine, theirs].map((one) => thingOf(one, lists, list, id));
      const pointer = `/${list}/${id}`;
      if (own !== undefined && other !== undefined)
        return [mixed(own, other, (field) => isTheirs(`${pointer}/${field}`))];
      return (isTheirs(pointer) ? other : own) ?? [];
    });
    return [list, things];
  });
  return { ...mixed(mine, theirs, (field) => isTheirs(`/${field}`)), ...Object.fromEntries(merged) } as T;
}

/** Mine with those fields taken from theirs that are to be. */
function mixed<T extends object>(mine: T, theirs: T, isTheirs: (field: string) => boolean): T {
  const fields = unionOf(Object.keys(mine), Object.keys(theirs)) as (keyof T & string)[];
  return Object.fromEntries(fields.map((field) => [field, (isTheirs(field) ? theirs : mine)[field]])) as T;
}

const thingsOf = (version: object | undefined, list: string): readonly Fields[] =>
  ((version as Fields | undefined)?.[list] ?? []) as readonly Fields[];

const thingOf = (version: object | undefined, lists: Lists, list: string, id: string): Fields | undefined =>
  thingsOf(version, list).find((thing) => thing[lists[list] ?? ''] === id);

function idsOf<T extends object>({ mine, theirs, lists = {} }: Versions<T>, list: string): readonly string[] {
  const ids = (version: T) => thingsOf(version, list).map((thing) => thing[lists[list] ?? ''] as string);
  return unionOf(ids(mine), ids(theirs));
}

const unionOf = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];
