import type { Outcome } from '@hub/aggregate/outcome.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { MembershipNotFound } from '../domain/membership.errors.js';
import type { Provider } from '../domain/provider.js';
import { membershipFor, membershipView } from '../read-memberships/membership-view.js';
import { MembershipView } from '../read-memberships/membership.view.js';
import { ProviderNames } from '../read-providers/provider-names.use-case.js';
import { AnswerMembership } from './answer-membership.use-case.js';
import { LeaveConsortiumDto, MembershipEndDto } from './membership.dto.js';

@Controller('v1/providers/:id/memberships/:memberId')
@ApiTags('memberships')
export class AnswerMembershipController {
  constructor(
    private readonly answerMembership: AnswerMembership,
    private readonly names: ProviderNames,
  ) {}

  @Post('accept')
  @ApiOperation({ summary: 'The member agrees to belong to the consortium, and counts from then on.' })
  @AnswersWith(MembershipView)
  @Roles('coordinator')
  @ChangesExisting()
  async accept(
    @Param('id') consortiumId: string,
    @Param('memberId') memberId: string,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const pair = asMember(consortiumId, memberId, caller);
    return this.shown(await this.answerMembership.accept(pair, context), memberId, caller);
  }

  @Post('decline')
  @ApiOperation({ summary: 'The member does not want to belong to the consortium.' })
  @AnswersWith(MembershipView)
  @Roles('coordinator')
  @ChangesExisting()
  async decline(
    @Param('id') consortiumId: string,
    @Param('memberId') memberId: string,
    @Body() { reason }: MembershipEndDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const pair = asMember(consortiumId, memberId, caller);
    return this.shown(await this.answerMembership.decline(pair, reason, context), memberId, caller);
  }

  @Post('leave')
  @ApiOperation({
    summary:
      'The member leaves; not while a State counts on a proposal of the consortium that it has accepted.',
  })
  @AnswersWith(MembershipView)
  @Roles('coordinator')
  @ChangesExisting()
  async leave(
    @Param('id') consortiumId: string,
    @Param('memberId') memberId: string,
    @Body() { reason }: LeaveConsortiumDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const pair = asMember(consortiumId, memberId, caller);
    return this.shown(await this.answerMembership.leave(pair, reason, context), memberId, caller);
  }

  @Post('withdraw')
  @ApiOperation({ summary: 'The consortium, or the desk, no longer asks a member that has not answered.' })
  @AnswersWith(MembershipView)
  @Roles('desk', 'desk-head', 'coordinator')
  @ChangesExisting()
  async withdraw(
    @Param('id') consortiumId: string,
    @Param('memberId') memberId: string,
    @Body() { reason }: MembershipEndDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    if (caller.roles.includes('coordinator') && caller.provider !== consortiumId)
      throw new MembershipNotFound(consortiumId, memberId);
    const pair = { consortiumId, memberId };
    return this.shown(await this.answerMembership.withdraw(pair, reason, context), memberId, caller);
  }

  private async shown(outcome: Outcome<Provider>, memberId: string, caller: Caller) {
    const membership = membershipFor(outcome, { consortiumId: outcome.id, memberId }, caller);
    return respondWith(outcome, membershipView(outcome, membership, await this.names.of([memberId])));
  }
}

// Another's membership is as good as absent.
function asMember(consortiumId: string, memberId: string, { provider }: Caller) {
  if (provider !== memberId) throw new MembershipNotFound(consortiumId, memberId);
  return { consortiumId, memberId };
}
