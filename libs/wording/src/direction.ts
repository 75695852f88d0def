import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

export type Direction = 'ltr' | 'rtl';

/** In which direction a language is written: the `dir` of HTML. */
export const directionOf = (language: UnLanguage): Direction => (language === 'ar' ? 'rtl' : 'ltr');

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

/**
 * Keeps a value of the other direction from tearing the sentence around it apart: wraps it in FSI … PDI where it holds
 * letters or digits that run against `direction`.
 * @see Unicode Standard Annex 9, section 2.4
 */
export function isolated(text: string, direction: Direction): string {
  const against =
    direction === 'ltr' ? RIGHT_TO_LEFT.test(text) : LEFT_TO_RIGHT.test(text.replaceAll(RTL_LETTERS, ''));
  return against ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}

const RTL_LETTERS = new RegExp(RIGHT_TO_LEFT.source, 'gu');
