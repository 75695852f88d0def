import type { Document } from 'mongodb';
import { canonicalJson } from './canonical-json.js';
import { commitmentTo } from './hash-chain.js';
import type { StoredEntry, Struck } from './history-entry.js';
import { withoutTexts } from './without-texts.js';

/**
 * Why words stay: `unsalted`: the entry is of a version whose chain binds the words themselves; `kept-apart`: they are in
 * large data, which can only be erased whole; `sealed`: the document has a hash of its own (the ledger).
 */
export type Obstacle = 'unsalted' | 'kept-apart' | 'sealed';

/** What is to be done to one document. */
export interface StrikePlan {
  /** Where the words are: fields of the state, `history/<seq>`. */
  readonly places: readonly string[];
  /** Places whose words cannot be struck. */
  readonly left: Readonly<Partial<Record<string, Obstacle>>>;
  /** Ids of the entries that are struck. */
  readonly entries: readonly string[];
  /** Undefined when nothing can be struck. */
  readonly update: { readonly $set: Document; readonly $unset?: Document } | undefined;
  /** Matches the document as it was read. */
  readonly guard: Document;
}

/** Who strikes, when and why. */
export type StrikeMark = Omit<Struck, 'commitment'>;

type Fate = Obstacle | { readonly fields: Document; readonly gone: Document } | undefined;

/** What the store keeps beside an aggregate's state. */
const KEPT = ['_id', 'version', 'createdAt', 'changedAt', 'history'];

/** How the words leave a document; `isKeptApart` tells whether an entry's large data holds them. */
export function planStrike(
  document: Document,
  texts: readonly string[],
  mark: StrikeMark,
  isKeptApart: ReadonlySet<StoredEntry> = new Set(),
): StrikePlan {
  const history = historyOf(document);
  const fates = new Map<string, Fate>();
  const before: Document = {};
  for (const [field, value] of Object.entries(document)) {
    if (history === undefined ? field === '_id' : KEPT.includes(field)) continue;
    const rest: unknown = withoutTexts(value, texts);
    if (rest === value) continue;
    before[field] = value;
    const isSealed = history === undefined && 'hash' in document;
    fates.set(field, isSealed ? 'sealed' : { fields: { [field]: rest }, gone: {} });
  }
  const entries: string[] = [];
  for (const [index, entry] of (history ?? []).entries()) {
    const fate = isKeptApart.has(entry) ? 'kept-apart' : entryFate(entry, index, texts, mark);
    if (fate === undefined) continue;
    fates.set(`history/${String(entry.seq)}`, fate);
    if (typeof fate === 'object') entries.push(entry.id);
  }
  const guard =
    history === undefined
      ? { _id: document['_id'] as unknown, ...before }
      : { _id: document['_id'] as unknown, version: document['version'] as unknown };
  return { ...outcomeOf(fates), entries, guard };
}

/** The history of an aggregate's document; undefined for any other document. */
export const historyOf = ({ history, version }: Document): readonly StoredEntry[] | undefined =>
  typeof version === 'number' && Array.isArray(history) ? (history as StoredEntry[]) : undefined;

function entryFate(
  { data, salt, struck }: StoredEntry,
  index: number,
  texts: readonly string[],
  mark: StrikeMark,
): Fate {
  const rest = withoutTexts(data, texts);
  if (data === undefined || rest === data) return undefined;
  const at = `history.${String(index)}`;
  if (struck !== undefined) return { fields: { [`${at}.data`]: rest }, gone: {} };
  if (salt === undefined) return 'unsalted';
  const commitment = commitmentTo(canonicalJson(data), salt);
  return {
    fields: { [`${at}.data`]: rest, [`${at}.struck`]: { ...mark, commitment } },
    gone: { [`${at}.salt`]: '' },
  };
}

function outcomeOf(fates: ReadonlyMap<string, Fate>): Pick<StrikePlan, 'places' | 'left' | 'update'> {
  const left: Record<string, Obstacle> = {};
  const $set: Document = {};
  const $unset: Document = {};
  for (const [place, fate] of fates) {
    if (typeof fate === 'string') left[place] = fate;
    else {
      Object.assign($set, fate?.fields);
      Object.assign($unset, fate?.gone);
    }
  }
  const update =
    Object.keys($set).length === 0 ? undefined : { $set, ...(Object.keys($unset).length > 0 && { $unset }) };
  return { places: [...fates.keys()], left, update };
}
