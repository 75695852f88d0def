import type { NeedItem, RequestContent } from '../api/views.js';
import { isSame } from './is-same.js';

export type Side = 'mine' | 'theirs';

/** One place in which two versions of a draft differ. */
export interface Difference {
  /** `/title`, or `/needItems/<id>/amount`; `/needItems/<id>` for a need that only one version has. */
  readonly pointer: string;
  readonly field: string;
  readonly needItemId?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Theirs where the person has not touched it, mine everywhere else. */
  readonly suggested: Side;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where `mine` and `theirs` differ; `base` is what both began from, as far as it is known. */
export function differencesOf(
  mine: RequestContent,
  theirs: RequestContent,
  base?: RequestContent,
): readonly Difference[] {
  const ids = unionOf(mine.needItems.map(idOf), theirs.needItems.map(idOf));
  return [
    ...differing(mine, theirs, base)
      .filter(({ field }) => field !== 'needItems')
      .map((one) => ({ ...one, pointer: `/${one.field}` })),
    ...ids.flatMap((id) => needDifferences(id, mine, theirs, base)),
  ];
}

function needDifferences(
  needItemId: string,
  mine: RequestContent,
  theirs: RequestContent,
  base: RequestContent | undefined,
): readonly Difference[] {
  const [own, other, before] = [mine, theirs, base].map((content) => itemOf(content, needItemId));
  const pointer = `/needItems/${needItemId}`;
  if (own === undefined || other === undefined) {
    const suggested = base !== undefined && isSame(own, before) ? 'theirs' : 'mine';
    return [{ pointer, field: 'needItems', needItemId, mine: own, theirs: other, suggested }];
  }
  return differing(own, other, before).map((one) => ({
    ...one,
    needItemId,
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

/** One draft of both versions; `sideOf` says which one holds at a pointer of their differences. */
export function mergedOf(
  mine: RequestContent,
  theirs: RequestContent,
  sideOf: (pointer: string) => Side | undefined,
): RequestContent {
  const isTheirs = (pointer: string) => sideOf(pointer) === 'theirs';
  const ids = unionOf(mine.needItems.map(idOf), theirs.needItems.map(idOf));
  const needItems = ids.flatMap((id) => {
    const [own, other] = [itemOf(mine, id), itemOf(theirs, id)];
    const pointer = `/needItems/${id}`;
    if (own !== undefined && other !== undefined)
      return [mixed(own, other, (field) => isTheirs(`${pointer}/${field}`))];
    return (isTheirs(pointer) ? other : own) ?? [];
  });
  return { ...mixed(mine, theirs, (field) => isTheirs(`/${field}`)), needItems };
}

/** Mine with those fields taken from theirs that are to be. */
function mixed<T extends object>(mine: T, theirs: T, isTheirs: (field: string) => boolean): T {
  const fields = unionOf(Object.keys(mine), Object.keys(theirs)) as (keyof T & string)[];
  return Object.fromEntries(fields.map((field) => [field, (isTheirs(field) ? theirs : mine)[field]])) as T;
}

const idOf = ({ needItemId }: NeedItem): string => needItemId;

const itemOf = (content: RequestContent | undefined, id: string): NeedItem | undefined =>
  content?.needItems.find(({ needItemId }) => needItemId === id);

const unionOf = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];
