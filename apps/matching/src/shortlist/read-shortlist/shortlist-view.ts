import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { viewOf, type Versioned } from '../../reading/view.js';
import { explainMatch } from '../../wording/explain-match.js';
import { explainNearMiss } from '../../wording/explain-near-miss.js';
import { isLooking, type Shortlist } from '../domain/shortlist.js';

/** In which language it is shown, and what each provider is called. */
interface Reader {
  readonly language: UnLanguage;
  readonly names: ReadonlyMap<string, string>;
  /** Providers whose checks are valid now; of a closed shortlist everything is shown. */
  readonly mayBeShown: ReadonlySet<string>;
}

/** A shortlist as the API shows it. */
export function shortlistView(shortlist: Versioned<Shortlist>, reader: Reader) {
  const { rests: _r, round: _o, extendedAt, ...shown } = withoutIneligible(viewOf(shortlist), reader);
  const withheld = matchesIn(shortlist.state) - matchesIn(shown);
  const providers = laterProviders(shown);
  return {
    ...shown,
    items: shown.items.map((item) => itemView(item, shown.weightsVersion, reader)),
    search: isLooking(shortlist.state) ? 'open' : 'resting',
    ...(withheld > 0 && { withheld }),
    ...(extendedAt !== undefined && providers > 0 && { further: { providers, lastAt: extendedAt } }),
  };
}

// Whose checks have run out, or who is flagged, since the list was drawn up, is not proposed to anybody.
const withoutIneligible = <S extends Shortlist>(shortlist: S, { mayBeShown }: Reader): S =>
  shortlist.status === 'closed'
    ? shortlist
    : {
        ...shortlist,
        items: shortlist.items.map((item) => ({
          ...item,
          matches: item.matches.filter(({ providerId }) => mayBeShown.has(providerId)),
        })),
      };

const matchesIn = ({ items }: Pick<Shortlist, 'items'>): number =>
  items.reduce((sum, { matches }) => sum + matches.length, 0);

function itemView(item: Shortlist['items'][number], weightsVersion: string, { language, names }: Reader) {
  const nameOf = (providerId: string): string => names.get(providerId) ?? providerId;
  return {
    ...item,
    matches: item.matches.map((match) => ({
      ...match,
      explanation: explainMatch(language, { weightsVersion, ...match }, nameOf(match.providerId)),
    })),
    ...(item.nearMisses && {
      nearMisses: item.nearMisses.map((miss) => ({
        ...miss,
        explanation: explainNearMiss(language, miss, nameOf(miss.providerId)),
      })),
    }),
  };
}

function laterProviders({ items }: Pick<Shortlist, 'items'>): number {
  const matches = items.flatMap((item) => item.matches);
  const first = new Set(
    matches.filter((match) => match.addedAt === undefined).map((match) => match.providerId),
  );
  return new Set(matches.map(({ providerId }) => providerId).filter((id) => !first.has(id))).size;
}
