import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import type { HistoryEntry } from '@hub/aggregate/history-entry.js';
import { replay } from '@hub/aggregate/replay.js';
import { Injectable } from '@nestjs/common';
import { OFFER, Offers } from '../../offer/storage/offer.repository.js';
import { PROVIDER, Providers } from '../../provider/storage/provider.repository.js';
import { indexedProvider } from '../catalogue/indexed.js';
import type { Candidate, RequestContext } from '../domain/candidate.js';
import { replayMatch, type ReplayedMatch } from '../domain/replay-match.js';
import type { Shortlist } from '../domain/shortlist.js';
import { loadReferenceData } from '../draw-up-shortlist/load-reference-data.js';

/** A stored match with what it leads to now. */
export interface ReplayedScore extends ReplayedMatch {
  readonly needItemId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly storedFit: number;
}

/** What was read already, by what it is of: the needs of a request have many offers in common. */
type Histories = Map<string, Promise<readonly HistoryEntry[]>>;

/**
 * Computes every score of a shortlist again: the need as it stands there, the offer and its provider as their histories
 * were at the versions that the match names, at the instant it was found, with the weights it names.
 */
@Injectable()
export class ReplayScores {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly offers: Offers,
    private readonly providers: Providers,
  ) {}

  async execute(shortlist: Shortlist): Promise<readonly ReplayedScore[]> {
    const {
      requestId,
      title,
      requestingStates,
      urgency,
      cooperationKinds = [],
      structuralFactors = [],
    } = shortlist;
    const request = { requestId, title, requestingStates, urgency, cooperationKinds, structuralFactors };
    const replayed: ReplayedScore[] = [];
    const histories = new Map<string, Promise<readonly HistoryEntry[]>>();
    for (const { needItemId, matches } of shortlist.items)
      for (const match of matches) {
        const score = await this.replayed(match, needItemId, shortlist, request, histories);
        if (score !== undefined) replayed.push(score);
      }
    return replayed;
  }

  private async replayed(
    match: ShortlistMatch,
    needItemId: string,
    shortlist: Shortlist,
    request: RequestContext,
    histories: Histories,
  ): Promise<ReplayedScore | undefined> {
    const item = shortlist.needItems.find((each) => each.needItemId === needItemId);
    if (item === undefined) return undefined;
    const scored = {
      need: { item, request },
      candidate: await this.candidateThen(match, histories),
      at: new Date(match.addedAt ?? shortlist.drawnUpAt),
      weightsVersion: match.weightsVersion ?? shortlist.weightsVersion,
    };
    const { offerId, providerId, fit: storedFit } = match;
    return { needItemId, offerId, providerId, storedFit, ...replayMatch(match, scored, this.reference) };
  }

  private async candidateThen(match: ShortlistMatch, histories: Histories): Promise<Candidate | undefined> {
    const { offerId, offerVersion, providerId, providerVersion } = match;
    if (offerVersion === undefined || providerVersion === undefined) return undefined;
    const historyOf = (key: string, read: () => Promise<readonly HistoryEntry[]>) => {
      const known = histories.get(key) ?? read();
      histories.set(key, known);
      return known;
    };
    const ofOffer = await historyOf(`offer/${offerId}`, () => this.offers.history(offerId));
    const ofProvider = await historyOf(`provider/${providerId}`, () => this.providers.history(providerId));
    const offer = replay(OFFER, ofOffer.slice(0, offerVersion));
    const provider = replay(PROVIDER, ofProvider.slice(0, providerVersion));
    if (offer === undefined || provider === undefined) return undefined;
    return {
      offerId,
      version: offerVersion,
      terms: offer.terms,
      left: offer.left,
      promised: offer.reservations.length,
      used: offer.used,
      ...(offer.lastReservedAt !== undefined && { lastReservedAt: offer.lastReservedAt }),
      provider: indexedProvider(providerVersion, provider),
    };
  }
}
