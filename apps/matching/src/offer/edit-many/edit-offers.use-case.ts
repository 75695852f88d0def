import type { Command } from '@hub/aggregate/command.js';
import { canonicalText } from '@hub/canonical/canonical-text.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { isCodedError } from '@hub/platform/http/status-of-code.js';
import { Injectable } from '@nestjs/common';
import { ownOffer } from '../domain/offer-access.js';
import { reviseOffer } from '../domain/offer-decisions.js';
import { plainTerms } from '../make-offer/plain-terms.js';
import { Offers } from '../storage/offer.repository.js';
import type { EditedOfferView, SeenOfferDto } from './edit-offers.dto.js';

/** One change of terms for many offers; each is revised, or refused, on its own. */
@Injectable()
export class EditOffers {
  constructor(private readonly offers: Offers) {}

  /** Every offer is one command with a cause of its own, so that a repeat finishes what was left undone. */
  execute(
    seen: readonly SeenOfferDto[],
    changes: Partial<OfferTerms>,
    providerId: string | undefined,
    command: Command,
  ): Promise<readonly EditedOfferView[]> {
    return Promise.all(seen.map((offer) => this.edit(offer, changes, providerId, command)));
  }

  private async edit(
    { offerId, version }: SeenOfferDto,
    changes: Partial<OfferTerms>,
    providerId: string | undefined,
    command: Command,
  ): Promise<EditedOfferView> {
    const own = { ...command, cause: `${command.cause}#${offerId}`, expectedVersion: version };
    try {
      const outcome = await this.offers.execute(
        offerId,
        own,
        (found) => {
          const offer = ownOffer(found, offerId, providerId);
          const terms = plainTerms({ ...offer.terms, ...stated(changes) });
          return canonicalText(terms) === canonicalText(plainTerms(offer.terms))
            ? []
            : reviseOffer(offer, offerId, terms);
        },
        { admit: (found) => void ownOffer(found, offerId, providerId) },
      );
      return {
        offerId,
        outcome: outcome.events.length > 0 ? 'revised' : 'unchanged',
        version: outcome.version,
      };
    } catch (error) {
      if (!isCodedError(error)) throw error;
      return { offerId, outcome: 'refused', code: error.code, detail: error.message };
    }
  }
}

const stated = (changes: Partial<OfferTerms>): Partial<OfferTerms> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
