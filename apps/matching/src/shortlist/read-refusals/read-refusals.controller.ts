import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { ProviderNames } from '../../provider/read-providers/provider-names.use-case.js';
import { explainNearMiss } from '../../wording/explain-near-miss.js';
import { OfferCatalogue } from '../catalogue/offer-catalogue.js';
import { refusalsOfNeeds } from '../domain/refusals-of-needs.js';
import { loadReferenceData } from '../draw-up-shortlist/load-reference-data.js';
import { shortlistFor } from '../read-shortlist/shortlist-for.js';
import { Shortlists } from '../storage/shortlist.repository.js';
import { RefusalsView } from './refusals.view.js';

/** Looked for when somebody asks: it passes every offer, and who waits for a shortlist need not wait for it. */
@Controller('v1/shortlists')
@ApiTags('shortlists')
export class ReadRefusalsController {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly shortlists: Shortlists,
    private readonly catalogue: OfferCatalogue,
    private readonly providerNames: ProviderNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':requestId/refusals')
  @ApiOperation({
    summary:
      'What keeps the other offers, as they stand now, out of each need item, and which single change would let some in.',
  })
  @AnswersWith(RefusalsView)
  @InLanguages()
  @Roles('desk', 'desk-head', 'auditor', 'focal-point')
  async read(
    @Param('requestId') requestId: string,
    @Caller() caller: Caller,
    @Language() language: UnLanguage,
  ): Promise<RefusalsView> {
    const shortlist = await shortlistFor(caller, this.shortlists, requestId);
    const { cooperationKinds = [], structuralFactors = [], ...known } = shortlist.state;
    const request = { ...known, cooperationKinds, structuralFactors };
    const index = await this.catalogue.index();
    const at = this.clock.now();
    const input = { request, needItems: request.needItems, index, reference: this.reference };
    const needs = refusalsOfNeeds(input, at);
    const names = await this.providerNames.of(
      needs.flatMap(({ nearMisses }) => nearMisses.map(({ providerId }) => providerId)),
    );
    const needItems = needs.map((need) => ({
      ...need,
      nearMisses: need.nearMisses.map((miss) => ({
        ...miss,
        explanation: explainNearMiss(language, miss, names.get(miss.providerId) ?? miss.providerId),
      })),
    }));
    return { requestId, needItems, lookedAt: at.toISOString() };
  }
}
