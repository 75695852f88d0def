import countries from 'i18n-iso-countries';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

/** A State's short name by its ISO 3166-1 alpha-3 code; the code itself where it has none. */
export const stateName = (language: UnLanguage, state: string): string =>
  countries.getName(state, language) ?? state;

/** How a party of the form `state:MKD`, `provider:iom` is called: a State by its name, a provider by its id. */
export function partyName(language: UnLanguage, party: string): string {
  const [kind, id] = party.split(':', 2);
  if (id === undefined) return party;
  return kind === 'state' ? stateName(language, id) : id;
}
