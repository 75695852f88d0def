import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import type { Visitor } from '../../invitation/domain/invitation-access.js';
import { seesAll } from '../../invitation/domain/invitation-access.js';
import { ShortlistNotFound } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { bundleView, type BundleWishes } from './bundle-view.js';
import type { BundleView } from './bundle.view.js';
import { ComposePlan } from './compose-plan.js';

/** Covers a request with several providers, as far as what is offered and proposed now allows; it promises nothing. */
@Injectable()
export class ComposeBundle {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly composePlan: ComposePlan,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShortlistNotFound */
  async execute(requestId: string, wishes: BundleWishes, visitor: Visitor): Promise<BundleView> {
    const shortlist = (await this.shortlists.load(requestId))?.state;
    const isTheirs = visitor.state !== undefined && shortlist?.requestingStates.includes(visitor.state);
    if (shortlist === undefined || !(seesAll(visitor) || isTheirs)) throw new ShortlistNotFound(requestId);
    const { facts, found, bundle } = await this.composePlan.execute(shortlist, wishes, this.clock.now());
    return bundleView(requestId, facts, found, bundle, wishes);
  }
}
