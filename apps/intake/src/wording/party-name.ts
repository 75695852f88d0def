import countries from 'i18n-iso-countries';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

/** Providers' names by their ids. */
export type ProviderNaming = ReadonlyMap<string, string>;

/** A State's short name by its ISO 3166-1 alpha-3 code; the code itself where it has none. */
export const stateName = (language: UnLanguage, state: string): string =>
  countries.getName(state, language) ?? state;

/** How a party of the form `state:MKD`, `provider:iom` is called; a provider by its id where its name is not known. */
export function partyName(language: UnLanguage, party: string, names: ProviderNaming): string {
  const [kind, id] = party.split(':', 2);
  if (id === undefined) return party;
  return kind === 'state' ? stateName(language, id) : (names.get(id) ?? id);
}

const PROVIDER = 'provider:';

/** The ids of the providers that a fact of a request names. */
export function providersIn(data: object): readonly string[] {
  const { providerId, party, proposedBy, parties } = data as Readonly<Record<string, unknown>>;
  const named = [party, proposedBy, ...(Array.isArray(parties) ? (parties as unknown[]) : [])]
    .filter((one) => typeof one === 'string')
    .filter((one) => one.startsWith(PROVIDER))
    .map((one) => one.slice(PROVIDER.length));
  return typeof providerId === 'string' ? [providerId, ...named] : named;
}
