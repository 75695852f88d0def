import { useProviderName } from '../request/provider-names.js';
import { countryName } from '../wording/country-names.js';

/** The name of a donor: a State by its code, whoever is a provider by its name, or else as it was recorded. */
export function useDonorName(): (donor: string) => string {
  const providerName = useProviderName();
  return (donor) => {
    const code = donor.toUpperCase();
    const country = countryName(code);
    return country === code ? providerName(donor) : country;
  };
}
