import { countryName } from '../wording/country-names.js';
import { useProviderName } from './provider-names.js';

/** The name of `state:MKD` or `provider:iom`. */
export function usePartyName(): (party: string) => string {
  const providerName = useProviderName();
  return (party) => {
    const [kind, id = ''] = party.split(':');
    return kind === 'state' ? countryName(id) : providerName(id);
  };
}
