import { createHash } from 'node:crypto';
import { canonicalText } from '@hub/canonical/canonical-text.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { AGREEMENT_MODEL, type AgreementDocument } from '../../agreement/storage/agreement.schema.js';
import { ComposePlan } from '../../bundle/compose-bundle/compose-plan.js';
import { gapsOf } from '../../bundle/domain/bundle-gap.js';
import type { RequestContext } from '../../shortlist/domain/candidate.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { suits, type Gift } from '../domain/gaps-closed-by.js';
import { planIdentity } from '../domain/plan-identity.js';
import type { PlanWithGaps } from '../domain/plan-with-gaps.js';

/** A request’s plan as far as a gift could complete it. */
export interface CompletablePlan {
  /** Its parties are agreed, the fund gives the rest, or the request is over. */
  readonly isSettled: boolean;
  /** Composed only where some gift could help with one of its needs. */
  readonly composed?: PlanWithGaps & { readonly planVersion: string };
}

/** What whoever can read the shortlists has to know to tell whether a gift could help. */
export type GiftedNeeds = Pick<
  Shortlist,
  | 'requestId'
  | 'title'
  | 'requestingStates'
  | 'urgency'
  | 'cooperationKinds'
  | 'structuralFactors'
  | 'needItems'
  | 'consentToPublish'
>;

const NO_WISHES = { withFund: false, triangular: false };

/** The plans of requests that a gift could complete: only those that their State lets the public see. */
@Injectable()
export class CompletablePlans {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly composePlan: ComposePlan,
    @InjectModel(AGREEMENT_MODEL) private readonly agreements: Model<AgreementDocument>,
  ) {}

  async of(shortlist: Shortlist, gifts: readonly Gift[], at: Date): Promise<CompletablePlan> {
    if (await this.isSettled(shortlist)) return { isSettled: true };
    if (!this.couldHelp(shortlist, gifts, at)) return { isSettled: false };
    const { facts, bundle } = await this.composePlan.execute(shortlist, NO_WISHES, at);
    const gaps = gapsOf(facts.needItems, bundle.judgement.coverage, []);
    const plan = { request: contextOf(shortlist), needItems: facts.needItems, gaps };
    const text = canonicalText(planIdentity(bundle, plan));
    const planVersion = createHash('sha256').update(text).digest('hex').slice(0, 32);
    return { isSettled: false, composed: { ...plan, planVersion } };
  }

  /** Whether one of these gifts suits one of the needs; of a request that is not public, none does. */
  couldHelp(needs: GiftedNeeds, gifts: readonly Gift[], at: Date): boolean {
    if (needs.consentToPublish !== true) return false;
    const request = contextOf(needs);
    return gifts.some((gift) =>
      needs.needItems.some((need) => suits(gift, need, { request }, this.reference, at)),
    );
  }

  private async isSettled({ requestId, status, isGapFunded }: Shortlist): Promise<boolean> {
    if (status === 'closed' || isGapFunded === true) return true;
    return (await this.agreements.exists({ requestId, status: { $ne: 'voided' } })) !== null;
  }
}

const contextOf = ({
  requestId,
  title,
  requestingStates,
  urgency,
  cooperationKinds = [],
  structuralFactors = [],
}: GiftedNeeds): RequestContext => ({
  ...{ requestId, title, requestingStates, urgency, cooperationKinds, structuralFactors },
});
