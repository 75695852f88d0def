import { Link } from '@tanstack/react-router';
import type { AgreementRegisterEntry } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

const STATE = 'state:';

/** The States of an agreement, by their alpha-3 codes. */
export const statesOf = ({ parties }: Pick<AgreementRegisterEntry, 'parties'>): readonly string[] =>
  parties.filter((party) => party.startsWith(STATE)).map((party) => party.slice(STATE.length));

/** How a party of an agreement is called. */
export function usePublicPartyName(entry: AgreementRegisterEntry): (party: string) => string {
  const { country } = useWording();
  return (party) => {
    if (party.startsWith(STATE)) return country(party.slice(STATE.length));
    const id = party.replace('provider:', '');
    return entry.partners.find(({ providerId }) => providerId === id)?.name ?? id;
  };
}

/** The partners of an agreement, each leading to all its agreements. */
export function PartnerLinks({ entry }: { readonly entry: AgreementRegisterEntry }) {
  return (
    <ul className="inline-list">
      {entry.partners.map(({ providerId, name }) => (
        <li key={providerId}>
          <Link to="/agreements" search={{ provider: providerId }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
