import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { OfferCatalogue } from '../../shortlist/catalogue/offer-catalogue.js';
import type { Candidate } from '../../shortlist/domain/candidate.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { additionsOf } from '../domain/find-additions.js';
import { NeedCatalogue } from '../needs/need-catalogue.js';
import { ExtendShortlists, type Extended } from './extend-shortlists.use-case.js';

/** Finds the open need items that an offer fits by now, and puts it onto their lists. */
@Injectable()
export class RematchOffer {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly catalogue: OfferCatalogue,
    private readonly needs: NeedCatalogue,
    private readonly extendShortlists: ExtendShortlists,
  ) {}

  /** `isWorthIt` may say of the offer as it is now that nothing can be new. */
  async execute(
    offerId: string,
    command: Command,
    isWorthIt: (candidate: Candidate) => boolean = () => true,
  ): Promise<Extended> {
    const candidate = await this.catalogue.upToDate(offerId);
    if (candidate === undefined || !isWorthIt(candidate)) return { requests: 0, matches: 0 };
    const found = additionsOf(candidate, await this.needs.needs(), this.reference, command.at);
    const additionsTo = ({ requestId }: Shortlist) => found.get(requestId) ?? [];
    return this.extendShortlists.execute([...found.keys()], additionsTo, command);
  }
}
