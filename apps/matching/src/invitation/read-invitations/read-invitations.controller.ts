import { IsId } from '@hub/contracts/values/identifiers.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model } from 'mongoose';
import { listPage } from '../../reading/list-page.js';
import { invitationView } from './invitation-view.js';
import { seenBy, seesAll, speaksForProvider, speaksForState } from '../domain/invitation-access.js';
import { INVITATION_LIFECYCLE, type InvitationStatus } from '../domain/invitation-lifecycle.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';
import { INVITATION_MODEL, type InvitationDocument } from '../storage/invitation.schema.js';
import { InvitationPage, InvitationView } from './invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

export class ListInvitationsQuery extends PageQuery {
  @IsOptional()
  @IsId()
  readonly requestId?: string;

  @IsOptional()
  @IsId()
  readonly providerId?: string;

  @IsOptional()
  @IsIn(Object.keys(INVITATION_LIFECYCLE))
  readonly status?: InvitationStatus;
}

@Controller('v1/invitations')
@ApiTags('invitations')
export class ReadInvitationsController {
  constructor(
    private readonly invitations: Invitations,
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Invitations, newest first: a coordinator’s own provider’s, a focal point’s own State’s, the desk’s all.',
  })
  @AnswersWith(InvitationPage)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  list(@Query() { requestId, providerId, status, ...page }: ListInvitationsQuery, @Caller() caller: Caller) {
    const wanted = {
      ...(requestId && { requestId }),
      ...(providerId && { providerId }),
      ...(status && { status }),
    };
    return listPage<Invitation, unknown>(
      this.model,
      page,
      [visibleTo(caller), wanted],
      ({ _id: id, version, ...rest }) => {
        const { createdAt: _c, changedAt: _d, ...state } = rest;
        return invitationView({ id, version, state }, caller);
      },
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read an invitation.' })
  @AnswersWith(InvitationView)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const found = await this.invitations.load(id);
    const maySee = (invitation: Invitation) =>
      seesAll(caller) || speaksForProvider(invitation, caller) || speaksForState(invitation, caller);
    const state = seenBy(found?.state, id, maySee);
    const version = found?.version ?? 0;
    return respondWith({ id, version }, invitationView({ id, version, state }, caller));
  }
}

const visibleTo = (caller: Caller): Record<string, unknown> => {
  if (seesAll(caller)) return {};
  if (caller.roles.includes('focal-point') && caller.state) return { requestingStates: caller.state };
  return { providerId: caller.provider ?? '' };
};
