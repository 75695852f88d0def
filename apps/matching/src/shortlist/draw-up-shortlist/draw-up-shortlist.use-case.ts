import type { Command } from '@hub/aggregate/command.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import { Injectable } from '@nestjs/common';
import { OfferCatalogue } from '../catalogue/offer-catalogue.js';
import type { RequestContext } from '../domain/candidate.js';
import { drawUpShortlist } from '../domain/draw-up-shortlist.js';
import { Shortlists } from '../storage/shortlist.repository.js';
import { loadReferenceData } from './load-reference-data.js';

/** Finds who could answer each need item of a request. */
@Injectable()
export class DrawUpShortlist {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly shortlists: Shortlists,
    private readonly catalogue: OfferCatalogue,
  ) {}

  /** The shortlist's id is the request's, so that drawing it up again finds it there. */
  async execute(request: RequestContext, needItems: readonly NeedItem[], command: Command): Promise<void> {
    const candidates = await this.catalogue.candidates();
    const input = { request, needItems, candidates, reference: this.reference };
    await this.shortlists.execute(
      request.requestId,
      command,
      (shortlist) => drawUpShortlist(shortlist, input, command.at),
      { expectNew: true },
    );
  }
}
