import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EligibleProviders } from '../../provider/read-providers/eligible-providers.use-case.js';
import { ProviderNames } from '../../provider/read-providers/provider-names.use-case.js';
import { Shortlists } from '../storage/shortlist.repository.js';
import { shortlistFor } from './shortlist-for.js';
import { shortlistView } from './shortlist-view.js';
import { ShortlistView } from './shortlist.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/shortlists')
@ApiTags('shortlists')
export class ReadShortlistController {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly providerNames: ProviderNames,
    private readonly eligible: EligibleProviders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':requestId')
  @ApiOperation({
    summary:
      'Who fits each need item of a request, with the score by criterion; for the desk and the requesting State.',
  })
  @AnswersWith(ShortlistView)
  @InLanguages()
  @Roles('desk', 'desk-head', 'auditor', 'focal-point')
  async read(
    @Param('requestId') requestId: string,
    @Caller() caller: Caller,
    @Language() language: UnLanguage,
  ) {
    const shortlist = await shortlistFor(caller, this.shortlists, requestId);
    const { items } = shortlist.state;
    const names = await this.providerNames.of(
      items.flatMap(({ matches, nearMisses = [] }) =>
        [...matches, ...nearMisses].map((each) => each.providerId),
      ),
    );
    const mayBeShown = await this.eligible.among(names.keys(), this.clock.now());
    return respondWith(shortlist, shortlistView(shortlist, { language, names, mayBeShown }));
  }
}
