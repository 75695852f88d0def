import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Candidate, Need, RequestContext } from '../../shortlist/domain/candidate.js';
import { reach } from '../../shortlist/domain/geography.js';
import type { ReferenceData } from '../../shortlist/domain/reference-data.js';
import { shortlistSize } from '../../shortlist/domain/select-matches.js';
import { isLooking, type Shortlist } from '../../shortlist/domain/shortlist.js';

/** What of a shortlist says who else would be news to it. */
export type ListedShortlist = Pick<
  Shortlist,
  | 'requestId'
  | 'requestingStates'
  | 'needItems'
  | 'cooperationKinds'
  | 'structuralFactors'
  | 'status'
  | 'rests'
> & {
  readonly items: readonly {
    readonly needItemId: string;
    readonly matches: readonly {
      readonly providerId: string;
      readonly fit: number;
      readonly underUsed: boolean;
    }[];
  }[];
};

/** One need item that partners are looked for, and who is on its list. */
export interface OpenNeed {
  readonly need: Need;
  /** The best fit of each provider on the list. */
  readonly listed: ReadonlyMap<string, number>;
  /** The fit that one must pass to come onto a list that is full; −1 while it has room. */
  readonly leastFit: number;
  /** Whether the list has its share of providers that were not used for a year. */
  readonly hasUnderUsed: boolean;
}

interface OpenRequest {
  readonly version: number;
  /** None once the request no longer looks for partners. */
  readonly needs: readonly OpenNeed[];
}

/** All need items that partners are looked for, filed by kind and place, so that an offer meets only those it reaches. */
export class OpenNeeds {
  private readonly requests = new Map<string, OpenRequest>();
  private readonly filed = new Map<string, Map<string, Set<OpenNeed>>>();
  private open = 0;
  private items = 0;

  /** How many requests look for partners, with how many need items. */
  get size(): { readonly requests: number; readonly needItems: number } {
    return { requests: this.open, needItems: this.items };
  }

  /** Takes a version of a shortlist; an older one than is known is no news. */
  put(version: number, shortlist: ListedShortlist): void {
    const known = this.requests.get(shortlist.requestId);
    if (known !== undefined && known.version >= version) return;
    const needs = isLooking(shortlist) ? openNeedsOf(shortlist) : [];
    this.requests.set(shortlist.requestId, { version, needs });
    for (const need of known?.needs ?? []) this.unfile(need);
    for (const need of needs) this.file(need);
    this.open += (needs.length > 0 ? 1 : 0) - ((known?.needs.length ?? 0) > 0 ? 1 : 0);
    this.items += needs.length - (known?.needs.length ?? 0);
  }

  /** The need items of a request; none when it does not look for partners. */
  needsOf(requestId: string): readonly OpenNeed[] {
    return this.requests.get(requestId)?.needs ?? [];
  }

  /** The next requests that look for partners, in the order of their ids. */
  requestsAfter(cursor: string | undefined, most: number): readonly string[] {
    const later: string[] = [];
    for (const [requestId, { needs }] of this.requests)
      if (needs.length > 0 && (cursor === undefined || requestId > cursor)) later.push(requestId);
    return later.sort().slice(0, most);
  }

  /** The requests that look for partners with this provider on one of their lists. */
  requestsListing(providerId: string): readonly string[] {
    return [...this.requests]
      .filter(([, { needs }]) => needs.some(({ listed }) => listed.has(providerId)))
      .map(([requestId]) => requestId);
  }

  /** Every need item of the offer's kind in a place that it reaches, once. */
  reachedBy({ terms }: Candidate, reference: ReferenceData, day: string): ReadonlySet<OpenNeed> {
    const reached = new Set<OpenNeed>();
    for (const [country, needs] of this.filed.get(terms.kind) ?? [])
      if (reach(terms.geography, country, { reference, day }) > 0)
        for (const need of needs) reached.add(need);
    return reached;
  }

  private file(need: OpenNeed): void {
    const { kind } = need.need.item;
    const byCountry = this.filed.get(kind) ?? new Map<string, Set<OpenNeed>>();
    this.filed.set(kind, byCountry);
    for (const country of countriesOf(need)) {
      const needs = byCountry.get(country) ?? new Set<OpenNeed>();
      byCountry.set(country, needs.add(need));
    }
  }

  private unfile(need: OpenNeed): void {
    for (const country of countriesOf(need)) this.filed.get(need.need.item.kind)?.get(country)?.delete(need);
  }
}

const countriesOf = ({ need: { item, request } }: OpenNeed): ReadonlySet<string> =>
  new Set(item.places.length > 0 ? item.places.map(({ country }) => country) : request.requestingStates);

/** The need items of a shortlist, each with who is on its list. */
export function openNeedsOf(shortlist: ListedShortlist): readonly OpenNeed[] {
  const { requestId, requestingStates, needItems, cooperationKinds = [], structuralFactors = [] } = shortlist;
  const request: RequestContext = {
    requestId,
    title: '',
    urgency: 'normal',
    requestingStates,
    cooperationKinds,
    structuralFactors,
  };
  const { best, underUsed } = shortlistSize(needItems.length);
  return needItems.map((item) => {
    const matches = shortlist.items.find(({ needItemId }) => needItemId === item.needItemId)?.matches ?? [];
    const listed = new Map<string, number>();
    for (const { providerId, fit } of matches)
      listed.set(providerId, Math.max(fit, listed.get(providerId) ?? 0));
    return {
      need: { item: withoutWords(item), request },
      listed,
      leastFit: leastOf(matches, best),
      hasUnderUsed: matches.filter((match) => match.underUsed).length >= underUsed,
    };
  });
}

// Titles and descriptions bear on no score, and are the most of what a need takes in memory.
const withoutWords = ({ localAuthor: _, ...item }: NeedItem): NeedItem => ({ ...item, description: '' });

const leastOf = (
  matches: readonly { readonly fit: number; readonly underUsed: boolean }[],
  best: number,
): number => {
  const fits = matches.filter(({ underUsed }) => !underUsed).map(({ fit }) => fit);
  return fits.sort((one, other) => other - one)[best - 1] ?? -1;
};
