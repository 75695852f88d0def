import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

/** Spoken when a reader names no language we have. */
export const DEFAULT_LANGUAGE: UnLanguage = 'en';

export const isUnLanguage = (code: unknown): code is UnLanguage =>
  (UN_LANGUAGES as readonly unknown[]).includes(code);

/**
 * The reader's best UN language by an `Accept-Language` header: `fr-CM, fr;q=0.9, en;q=0.5` is French.
 * @see RFC 9110, section 12.5.4
 */
export function languageFrom(acceptLanguage: string | undefined): UnLanguage {
  const ranges = (acceptLanguage ?? '').split(',', MOST_RANGES).map(rangeOf);
  ranges.sort((a, b) => b.quality - a.quality);
  return (
    (ranges.find(({ quality, code }) => quality > 0 && isUnLanguage(code))?.code as UnLanguage | undefined) ??
    DEFAULT_LANGUAGE
  );
}

const MOST_RANGES = 50;

function rangeOf(text: string): { readonly code: string; readonly quality: number } {
  const [tag = '', ...parameters] = text.split(';');
  const q = parameters
    .find((each) => each.trim().startsWith('q='))
    ?.trim()
    .slice(2);
  const quality = q === undefined ? 1 : Number(q);
  return {
    code: tag.trim().toLowerCase().split('-')[0] ?? '',
    quality: Number.isFinite(quality) ? quality : 0,
  };
}
