import type { Weights } from '../weights.js';
import { IdTable } from './id-table.js';
import { OfferIndex } from './offer-index.js';
import { OfferLists } from './offer-lists.js';
import { OfferRecords } from './offer-records.js';
import { OfferStore } from './offer-store.js';
import { ProviderTable, type KeptProvider } from './provider-table.js';
import { StringCodes } from './string-codes.js';

/** An index as it can be written down: a copy that later changes do not touch. */
export interface KeptIndex {
  readonly header: KeptHeader;
  readonly arrays: Readonly<Record<KeptArray, ArrayBuffer>>;
}

/** What of an index is not an array of numbers. */
export interface KeptHeader {
  readonly offers: number;
  readonly weightsVersion: string;
  readonly providers: readonly KeptProvider[];
  readonly listTexts: Readonly<Record<string, readonly string[]>>;
  readonly codeTexts: Readonly<Record<CodesName, readonly string[]>>;
}

type CodesName = 'kinds' | 'currencies' | 'cooperationKinds' | 'structuralFactors';
/** The arrays of an index, in the order in which they are written. */
export const KEPT_ARRAYS = ['idStarts', 'idBytes', 'records', 'capacities', 'factors', 'words'] as const;
export type KeptArray = (typeof KEPT_ARRAYS)[number];

/** Copies an index. */
export function keep({ store }: OfferIndex, weights: Weights): KeptIndex {
  const ids = store.ids.kept();
  const records = store.records.kept(store.size);
  const lists = store.lists.kept();
  return {
    header: {
      offers: store.size,
      weightsVersion: weights.version,
      providers: store.providers.kept(),
      listTexts: lists.texts,
      codeTexts: {
        kinds: store.kinds.all,
        currencies: store.currencies.all,
        cooperationKinds: store.cooperationKinds.all,
        structuralFactors: store.structuralFactors.all,
      },
    },
    arrays: {
      idStarts: bufferOf(ids.starts),
      idBytes: bufferOf(ids.bytes),
      records: records.buffer,
      capacities: bufferOf(records.capacities),
      factors: bufferOf(records.factors),
      words: bufferOf(lists.words),
    },
  };
}

/** The index that was kept, unfiled; it takes the arrays over. */
export function restore({ header, arrays }: KeptIndex, weights: Weights): OfferIndex {
  const codes = (name: CodesName): StringCodes => new StringCodes([...header.codeTexts[name]]);
  const texts: Record<string, string[]> = {};
  for (const [name, words] of Object.entries(header.listTexts)) texts[name] = [...words];
  const words = new Uint32Array(arrays.words);
  const store = new OfferStore(weights, {
    ids: new IdTable({
      starts: new Uint32Array(arrays.idStarts),
      bytes: new Uint8Array(arrays.idBytes),
      count: header.offers,
    }),
    records: new OfferRecords(
      arrays.records,
      new Int32Array(arrays.capacities),
      new Int32Array(arrays.factors),
    ),
    lists: new OfferLists(words, words.length, texts),
    providers: ProviderTable.from(header.providers),
    kinds: codes('kinds'),
    currencies: codes('currencies'),
    cooperationKinds: codes('cooperationKinds'),
    structuralFactors: codes('structuralFactors'),
  });
  for (let slot = 0; slot < store.size; slot += 1)
    store.providers.addOffer(store.records.provider(slot), slot);
  return new OfferIndex(weights, store);
}

// What `slice` made starts at 0 and is as long as its array.
const bufferOf = (array: Int32Array | Uint32Array | Uint8Array): ArrayBuffer => array.buffer as ArrayBuffer;
