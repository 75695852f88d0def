import codes from 'i18n-iso-countries/codes.json';
import type { Language } from './languages.js';

type Names = Readonly<Record<string, string | readonly string[]>>;

const NAMES: Readonly<Record<Language, () => Promise<{ default: { countries: Names } }>>> = {
  en: () => import('i18n-iso-countries/langs/en.json'),
  fr: () => import('i18n-iso-countries/langs/fr.json'),
  es: () => import('i18n-iso-countries/langs/es.json'),
  ar: () => import('i18n-iso-countries/langs/ar.json'),
  zh: () => import('i18n-iso-countries/langs/zh.json'),
  ru: () => import('i18n-iso-countries/langs/ru.json'),
};

const TWO_OF_THREE = new Map(codes.map(([two, three]) => [three, two] as const));
const THREE_OF_NUMBER = new Map(codes.map(([, three, number]) => [number, three] as const));

let names: Names = {};

export async function loadCountryNames(language: Language): Promise<void> {
  names = (await NAMES[language]()).default.countries;
}

/** The name of a country, from its ISO 3166-1 alpha-3 code. */
export function countryName(code: string): string {
  const name = names[TWO_OF_THREE.get(code) ?? ''];
  return (typeof name === 'string' ? name : name?.[0]) ?? code;
}

/** The alpha-3 code of a country on the map, from its number. */
export const countryOfNumber = (number: string): string | undefined => THREE_OF_NUMBER.get(number);
