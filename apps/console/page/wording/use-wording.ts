import { useTranslation } from 'react-i18next';
import { countryName } from './country-names.js';
import { formatsIn } from './formats.js';
import type { Language } from './languages.js';

/** The page's words, and how dates, numbers and money are written in its language. */
export function useWording() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  // Western digits in Arabic too: amounts and codes have to be compared with documents.
  const formats = formatsIn(language === 'ar' ? 'ar-u-nu-latn' : language);
  return {
    ...formats,
    t,
    language,
    country: countryName,
    countries: (codes: readonly string[]) => formats.list(codes.map(countryName)),
  };
}
