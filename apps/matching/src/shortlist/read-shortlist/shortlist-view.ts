import { viewOf, type Versioned } from '../../reading/view.js';
import { isLooking, type Shortlist } from '../domain/shortlist.js';

/** A shortlist as the API shows it. */
export function shortlistView(shortlist: Versioned<Shortlist>) {
  const { rests: _r, round: _o, extendedAt, ...shown } = viewOf(shortlist);
  const search = isLooking(shortlist.state) ? 'open' : 'resting';
  const providers = laterProviders(shortlist.state);
  return {
    ...shown,
    search,
    ...(extendedAt !== undefined && providers > 0 && { further: { providers, lastAt: extendedAt } }),
  };
}

function laterProviders({ items }: Shortlist): number {
  const matches = items.flatMap((item) => item.matches);
  const first = new Set(
    matches.filter((match) => match.addedAt === undefined).map((match) => match.providerId),
  );
  return new Set(matches.map(({ providerId }) => providerId).filter((id) => !first.has(id))).size;
}
