import type { Candidate } from './candidate.js';
import type { Match, Ranking } from './rank-offers.js';

/** How long a shortlist of one need item is. */
export interface ShortlistSize {
  readonly best: number;
  readonly underUsed: number;
}

/** A match as it stands on a shortlist. */
export interface SelectedMatch extends Match {
  /** Added beyond the best, because the provider was not used for a year. */
  readonly underUsed: boolean;
}

const YEAR_MS = 365 * 86_400_000;
const LARGEST_SHORTLIST = 1_000;

/** 20 and 3 (domain.md, "Matching"); fewer for a request of very many need items, so that the whole stays readable. */
export const shortlistSize = (needItems: number): ShortlistSize => ({
  best: Math.max(5, Math.min(20, Math.floor(LARGEST_SHORTLIST / Math.max(1, needItems)) - 3)),
  underUsed: 3,
});

/** Whoever was reserved since this instant is not under-used; in milliseconds since 1970. */
export const providersUsedSince = (at: Date): number => at.getTime() - YEAR_MS;

/** The best, and beyond them at least `size.underUsed` providers that were not used for a year and are not among them. */
export function selectMatches(
  { matches }: Ranking,
  all: Iterable<Candidate>,
  size: ShortlistSize,
  at: Date,
): readonly SelectedMatch[] {
  const best = matches.slice(0, size.best).map((match) => ({ ...match, underUsed: false }));
  const seen = new Set(best.map(({ candidate }) => candidate.provider.providerId));
  const used = providersUsed(all, providersUsedSince(at));
  const added: SelectedMatch[] = [];
  for (const match of matches.slice(size.best)) {
    if (added.length === size.underUsed) break;
    const { providerId } = match.candidate.provider;
    if (seen.has(providerId) || used.has(providerId)) continue;
    seen.add(providerId);
    added.push({ ...match, underUsed: true });
  }
  return [...best, ...added];
}

function providersUsed(candidates: Iterable<Candidate>, since: number): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { lastReservedAt, provider } of candidates)
    if (lastReservedAt !== undefined && lastReservedAt.getTime() >= since) used.add(provider.providerId);
  return used;
}
