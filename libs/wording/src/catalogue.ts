import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

/**
 * The sentences of one language by key. `{{name}}` stands for a value, `{{name, format}}` for one written as `date`,
 * `dateTime`, `money`, `number` or `list`; `key_one`, `key_other`, … are the plural forms for the value `count`.
 */
export type Catalogue = Readonly<Record<string, string>>;

/** The same sentences in the six UN languages; English says which keys there are. */
export type Catalogues<C extends Catalogue = Catalogue> = Readonly<Record<UnLanguage, Catalogue>> & {
  readonly en: C;
};

export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

type BaseOf<K extends string> = K extends `${infer Base}_${PluralCategory}` ? Base : K;

/** The keys of a catalogue, plural forms counting as one. */
export type KeyOf<C extends Catalogue> = BaseOf<keyof C & string>;
