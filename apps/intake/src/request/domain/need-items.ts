import type { DraftNeedItem, RequestContent } from '@hub/contracts/intake/request-content.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Finding } from './domain-error.js';
import { RequestIncomplete } from './request-errors.js';

/** A need item as it is sent: a new one has no id yet. */
export type SentNeedItem = Omit<DraftNeedItem, 'needItemId'> & { readonly needItemId?: string };
export type SentContent = Omit<RequestContent, 'needItems'> & {
  readonly needItems?: readonly SentNeedItem[];
};

/** Gives each new item the next free id; ids that are sent are kept. */
export function withIds<K extends string, T extends Partial<Readonly<Record<K, string>>>>(
  items: readonly T[],
  key: K,
  prefix: string,
): readonly (T & Record<K, string>)[] {
  const taken = new Set<string | undefined>(items.map((item) => item[key]));
  let last = 0;
  return items.map((item) => {
    if (item[key] !== undefined) return item as T & Record<K, string>;
    do last += 1;
    while (taken.has(`${prefix}-${String(last)}`));
    return { ...item, [key]: `${prefix}-${String(last)}` } as T & Record<K, string>;
  });
}

/** The content with an id for every need item. @throws RequestIncomplete when an id stands twice. */
export function contentOf(sent: SentContent): RequestContent {
  const needItems = withIds(sent.needItems ?? [], 'needItemId', 'need');
  refuseDoubles(
    needItems.map(({ needItemId }) => needItemId),
    '/needItems',
    'needItemId',
  );
  return { ...sent, needItems };
}

/** @throws RequestIncomplete listing each id that stands twice. */
export function refuseDoubles(ids: readonly string[], pointer: string, key: string): void {
  const errors = ids.flatMap((id, index): Finding[] =>
    ids.indexOf(id) === index
      ? []
      : [{ pointer: `${pointer}/${String(index)}/${key}`, code: 'double', detail: `"${id}" stands twice.` }],
  );
  if (errors.length > 0) throw new RequestIncomplete(errors, 'An identifier stands twice.');
}

/** A need item that has been found complete, for other services. */
export const completeNeedItem = (item: DraftNeedItem): NeedItem =>
  ({
    ...item,
    objectives: item.objectives ?? [],
    sdgTargets: item.sdgTargets ?? [],
    languages: item.languages ?? [],
    places: item.places ?? [],
  }) as NeedItem;
