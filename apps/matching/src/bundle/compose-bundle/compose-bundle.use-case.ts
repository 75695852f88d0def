import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import type { Visitor } from '../../invitation/domain/invitation-access.js';
import { seesAll } from '../../invitation/domain/invitation-access.js';
import { ShortlistNotFound } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { bundleOptions } from '../domain/bundle-options.js';
import { MOST_PARTNERS } from '../domain/bundle-problem.js';
import { demandOf } from '../domain/need-demand.js';
import { BundleComposer } from '../solve-model/bundle-composer.js';
import { bundleView, type BundleWishes } from './bundle-view.js';
import type { BundleView } from './bundle.view.js';
import { LoadBundleFacts } from './load-bundle-facts.js';

/** Covers a request with several providers, as far as what is offered and proposed now allows; it promises nothing. */
@Injectable()
export class ComposeBundle {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly loadBundleFacts: LoadBundleFacts,
    private readonly composer: BundleComposer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShortlistNotFound */
  async execute(requestId: string, wishes: BundleWishes, visitor: Visitor): Promise<BundleView> {
    const shortlist = (await this.shortlists.load(requestId))?.state;
    const isTheirs = visitor.state !== undefined && shortlist?.requestingStates.includes(visitor.state);
    if (shortlist === undefined || !(seesAll(visitor) || isTheirs)) throw new ShortlistNotFound(requestId);
    const facts = await this.loadBundleFacts.execute(shortlist, this.clock.now());
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
    return bundleView(requestId, facts, found, bundle, wishes);
  }
}
