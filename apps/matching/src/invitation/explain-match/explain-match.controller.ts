import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { ApiProblem } from '@hub/platform/openapi/api-problem.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProviderNames } from '../../provider/read-providers/provider-names.use-case.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { seenBy, seesAll, speaksForProvider, speaksForState } from '../domain/invitation-access.js';
import { MatchNotFound } from '../domain/invitation.errors.js';
import { Invitations } from '../storage/invitation.repository.js';
import { InvitationMatchView } from './invitation-match.view.js';
import { invitationMatchView, matchOf } from './match-of-invitation.js';

@Controller('v1/invitations')
@ApiTags('invitations')
export class ExplainMatchController {
  constructor(
    private readonly invitations: Invitations,
    private readonly shortlists: Shortlists,
    private readonly providerNames: ProviderNames,
  ) {}

  @Get(':id/match')
  @ApiOperation({
    summary:
      'Why this provider was invited: the fit as it was computed, criterion by criterion, and in a sentence.',
    description:
      'For the provider itself, the requesting State, the desk and auditors; in the six UN languages.',
  })
  @AnswersWith(InvitationMatchView)
  @ApiProblem(404)
  @InLanguages()
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  async explain(
    @Param('id') id: string,
    @Caller() caller: Caller,
    @Language() language: UnLanguage,
  ): Promise<InvitationMatchView> {
    const found = await this.invitations.load(id);
    const invitation = seenBy(
      found?.state,
      id,
      (one) => seesAll(caller) || speaksForProvider(one, caller) || speaksForState(one, caller),
    );
    const shortlist = await this.shortlists.load(invitation.requestId);
    const match = shortlist && matchOf(invitation, shortlist.state);
    if (match === undefined) throw new MatchNotFound(id);
    const names = await this.providerNames.of([invitation.providerId]);
    return invitationMatchView(
      id,
      match,
      language,
      names.get(invitation.providerId) ?? invitation.providerId,
    );
  }
}
