import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import { Injectable } from '@nestjs/common';
import { OfferCatalogue } from '../catalogue/offer-catalogue.js';
import type { RequestContext } from '../domain/candidate.js';
import { drawUpShortlist } from '../domain/draw-up-shortlist.js';
import type { Shortlist } from '../domain/shortlist.js';
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
  async execute(
    request: RequestContext,
    needItems: readonly NeedItem[],
    command: Command,
  ): Promise<Outcome<Shortlist>> {
    const index = await this.catalogue.index();
    const input = { request, needItems, index, reference: this.reference };
    return this.shortlists.execute(
      request.requestId,
      command,
      (shortlist) => drawUpShortlist(shortlist, input, command.at),
      { expectNew: true },
    );
  }
}
