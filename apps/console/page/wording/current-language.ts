import { directionOf, LANGUAGES, type Language } from './languages.js';

const KEY = 'hub.language';
const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && value in LANGUAGES;

let current: Language = chosen();

export const currentLanguage = (): Language => current;

/** Remembers the language for the next visit and tells the browser its direction. */
export function rememberLanguage(language: Language): void {
  current = language;
  window.localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** What was chosen before, or else the first of the browser's languages that there is. */
function chosen(): Language {
  const stored = window.localStorage.getItem(KEY);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}
