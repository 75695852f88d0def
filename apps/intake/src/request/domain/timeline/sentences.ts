import type { FactName, RequestFacts } from '../request-facts.js';
import { ENGLISH } from './sentences-en.js';

/** One plain sentence for each kind of fact, in one language. */
export type Sentences = { readonly [N in FactName]: (data: RequestFacts[N]) => string };

/** Every language the timeline can be read in; a new one is a new file and a line here. */
export const SENTENCES = { en: ENGLISH } as const satisfies Readonly<Record<string, Sentences>>;
export type TimelineLanguage = keyof typeof SENTENCES;

/** The fact in plain words. */
export const sentenceFor = (language: TimelineLanguage, name: FactName, data: object): string =>
  (SENTENCES[language][name] as (data: object) => string)(data);
