import type { Offer } from '../../offer/domain/offer.js';
import type { Provider } from '../../provider/domain/provider.js';
import type { Candidate, CandidateProvider } from '../domain/candidate.js';

interface Known<S> {
  readonly version: number;
  readonly state: S;
}

/** Open offers with their providers, as the newest version known of each says. Holds no connection. */
export class CatalogueEntries {
  private readonly offers = new Map<string, Known<Offer>>();
  private readonly providers = new Map<string, Known<Provider>>();
  private joined: readonly Candidate[] | undefined;

  /** Takes a version of an offer; an older one than is known is no news. */
  putOffer(id: string, version: number, state: Offer): void {
    if (isNews(this.offers.get(id), version)) this.offers.set(id, { version, state });
    else return;
    this.joined = undefined;
  }

  putProvider(id: string, version: number, state: Provider): void {
    if (isNews(this.providers.get(id), version)) this.providers.set(id, { version, state });
    else return;
    this.joined = undefined;
  }

  /** Every open offer whose provider is known. */
  candidates(): readonly Candidate[] {
    this.joined ??= [...this.offers.values()].flatMap(({ state }) => this.candidateOf(state));
    return this.joined;
  }

  private candidateOf(offer: Offer): readonly Candidate[] {
    const provider = this.providers.get(offer.providerId)?.state;
    if (provider === undefined || offer.status !== 'open') return [];
    const { offerId, terms, left, used, lastReservedAt } = offer;
    const promised = offer.reservations.length;
    const last = lastReservedAt === undefined ? {} : { lastReservedAt };
    return [{ offerId, terms, left, promised, used, ...last, provider: providerOf(provider) }];
  }
}

const isNews = (known: Known<unknown> | undefined, version: number): boolean =>
  known === undefined || known.version < version;

const providerOf = ({
  providerId,
  kind,
  unOrganisation,
  verification,
  country,
  outcomes,
}: Provider): CandidateProvider => ({
  providerId,
  kind,
  unOrganisation,
  isVerified: verification === 'verified',
  ...(country !== undefined && { country }),
  ratings: {
    count: outcomes.length,
    sum: outcomes.reduce((sum, { rating }) => sum + rating, 0),
  },
});
