import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { PLURAL_CATEGORIES, type Catalogue, type Catalogues } from './catalogue.js';

const PLURAL = new RegExp(`_(${PLURAL_CATEGORIES.join('|')})$`);
const PLACEHOLDER = /\{\{\s*([^},]+?)\s*(?:,\s*([^}]+?)\s*)?\}\}/g;
/** `one` and the like may say the number in words. */
const OPTIONAL_IN_PLURALS = 'count';

/**
 * What is wrong with an app's catalogues, a line each; a test expects none: a missing or extra key, a missing or extra
 * placeholder, a plural form the language needs and has not (or has and does not need), an empty sentence.
 */
export const gapsIn = (catalogues: Catalogues): readonly string[] =>
  UN_LANGUAGES.flatMap((language) =>
    gapsOf(language, catalogues[language], catalogues.en).map((gap) => `${language}: ${gap}`),
  );

function gapsOf(language: UnLanguage, catalogue: Catalogue, english: Catalogue): string[] {
  const wanted = Object.keys(english).flatMap((key) => formsOf(key, language));
  const missing = [...new Set(wanted)].filter((key) => !(key in catalogue)).map((key) => `no ${key}`);
  const extra = Object.keys(catalogue)
    .filter((key) => !wanted.includes(key))
    .map((key) => `unknown ${key}`);
  return [
    ...missing,
    ...extra,
    ...Object.keys(catalogue).flatMap((key) => faultsOf(key, catalogue, english)),
  ];
}

/** The keys under which a language says what English says under `key`. */
function formsOf(key: string, language: UnLanguage): readonly string[] {
  if (!PLURAL.test(key)) return [key];
  const base = key.replace(PLURAL, '');
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.map((category) => `${base}_${category}`);
}

function faultsOf(key: string, catalogue: Catalogue, english: Catalogue): string[] {
  const sentence = catalogue[key] ?? '';
  const model = english[key] ?? english[key.replace(PLURAL, '_other')];
  if (sentence.trim() === '') return [`${key} is empty`];
  if (model === undefined) return [];
  const [said, wanted] = [placeholdersOf(sentence), placeholdersOf(model)];
  const mayLack = PLURAL.test(key) ? [OPTIONAL_IN_PLURALS] : [];
  return [
    ...wanted
      .filter((each) => !said.includes(each) && !mayLack.includes(each.split(',')[0] ?? ''))
      .map((each) => `${key} lacks {{${each}}}`),
    ...said
      .filter((each) => !wanted.includes(each) && !mayLack.includes(each.split(',')[0] ?? ''))
      .map((each) => `${key} has an unknown {{${each}}}`),
  ];
}

const placeholdersOf = (sentence: string): readonly string[] => [
  ...new Set(
    [...sentence.matchAll(PLACEHOLDER)].map(([, name, format]) =>
      format === undefined ? String(name) : `${String(name)}, ${format}`,
    ),
  ),
];
