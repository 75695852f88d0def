import codes from 'i18n-iso-countries/codes.json';
import { countryName } from '../wording/country-names.js';
import { useWording } from '../wording/use-wording.js';

/** Every country with its name, in the order of the page's language. */
export function useCountryChoices(): { readonly value: string; readonly label: string }[] {
  const { language } = useWording();
  const order = new Intl.Collator(language);
  return codes
    .map(([, code = '']) => ({ value: code, label: countryName(code) }))
    .sort((one, other) => order.compare(one.label, other.label));
}
