import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
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
    for (const { needItemId, matches } of shortlist.items)
      for (const match of matches) {
        const score = await this.replayed(match, needItemId, shortlist, request);
        if (score !== undefined) replayed.push(score);
      }
    return replayed;
  }

  private async replayed(
    match: ShortlistMatch,
    needItemId: string,
    shortlist: Shortlist,
    request: RequestContext,
  ): Promise<ReplayedScore | undefined> {
    const item = shortlist.needItems.find((each) => each.needItemId === needItemId);
    if (item === undefined) return undefined;
    const scored = {
      need: { item, request },
      candidate: await this.candidateThen(match),
      at: new Date(match.addedAt ?? shortlist.drawnUpAt),
      weightsVersion: match.weightsVersion ?? shortlist.weightsVersion,
    };
    const { offerId, providerId, fit: storedFit } = match;
    return { needItemId, offerId, providerId, storedFit, ...replayMatch(match, scored, this.reference) };
  }

  private async candidateThen(match: ShortlistMatch): Promise<Candidate | undefined> {
    const { offerId, offerVersion, providerId, providerVersion } = match;
    if (offerVersion === undefined || providerVersion === undefined) return undefined;
    const offer = replay(OFFER, (await this.offers.history(offerId)).slice(0, offerVersion));
    const provider = replay(PROVIDER, (await this.providers.history(providerId)).slice(0, providerVersion));
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
