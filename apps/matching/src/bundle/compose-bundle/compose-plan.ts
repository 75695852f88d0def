import { Injectable } from '@nestjs/common';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import type { BundleFacts } from '../domain/bundle-facts.js';
import { bundleOptions, type FoundOption } from '../domain/bundle-options.js';
import { MOST_PARTNERS } from '../domain/bundle-problem.js';
import type { Bundle } from '../domain/bundle.js';
import { demandOf } from '../domain/need-demand.js';
import { BundleComposer } from '../solve-model/bundle-composer.js';
import type { BundleWishes } from './bundle-view.js';
import { LoadBundleFacts } from './load-bundle-facts.js';

/** A bundle for a request, and what it was made of. */
export interface ComposedPlan {
  readonly facts: BundleFacts;
  readonly found: readonly FoundOption[];
  readonly bundle: Bundle;
}

/** Composes what is offered and proposed for a request now into the best plan. */
@Injectable()
export class ComposePlan {
  constructor(
    private readonly loadBundleFacts: LoadBundleFacts,
    private readonly composer: BundleComposer,
  ) {}

  async execute(shortlist: Shortlist, wishes: BundleWishes, at: Date): Promise<ComposedPlan> {
    const facts = await this.loadBundleFacts.execute(shortlist, at);
    const found = bundleOptions(facts);
    const bundle = await this.composer.compose({
      needs: facts.needItems.map(demandOf),
      options: found.map(({ option }) => option),
      engagementsLeft: new Map(
        [...facts.offers.values()].map(({ offerId, engagementsLeft }) => [offerId, engagementsLeft]),
      ),
      rules: {
        mostPartners: MOST_PARTNERS,
        leastUnOrganisations: wishes.withFund ? 2 : 0,
        leastSouthern: wishes.triangular ? 1 : 0,
      },
    });
    return { facts, found, bundle };
  }
}
