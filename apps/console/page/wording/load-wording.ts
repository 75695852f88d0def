import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadCountryNames } from './country-names.js';
import type { Language } from './languages.js';
import { currentLanguage, rememberLanguage } from './current-language.js';
import type { Wording } from './en.js';

const CATALOGUES: Readonly<Record<Language, () => Promise<Wording>>> = {
  en: async () => (await import('./en.js')).EN,
  fr: async () => (await import('./fr.js')).FR,
  es: async () => (await import('./es.js')).ES,
  ar: async () => (await import('./ar.js')).AR,
  zh: async () => (await import('./zh.js')).ZH,
  ru: async () => (await import('./ru.js')).RU,
};

/** Loads the words of the person's language; the page is drawn after this. */
export async function startWording(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await changeLanguage(currentLanguage());
}

/** Changes the language of the whole page. */
export async function changeLanguage(language: Language): Promise<void> {
  const [words] = await Promise.all([CATALOGUES[language](), loadCountryNames(language)]);
  i18next.addResourceBundle(language, 'translation', words);
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
