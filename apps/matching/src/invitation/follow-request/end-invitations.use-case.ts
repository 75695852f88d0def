import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { InvitationEvent } from '../domain/invitation-events.js';
import { INVITATION_LIFECYCLE, actionsIn, type InvitationStatus } from '../domain/invitation-lifecycle.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';
import { INVITATION_MODEL, type InvitationDocument } from '../storage/invitation.schema.js';

const OVER = (Object.keys(INVITATION_LIFECYCLE) as InvitationStatus[]).filter(
  (status) => actionsIn(status).length === 0,
);

/** Carries something that happened to a request over to its invitations. */
@Injectable()
export class EndInvitations {
  constructor(
    private readonly invitations: Invitations,
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
  ) {}

  /** Asks `decide` of every invitation of the request that is not over; each is one command with the same cause. */
  async execute(
    requestId: string,
    command: Command,
    decide: (invitation: Invitation) => readonly InvitationEvent[],
  ): Promise<void> {
    const open = await this.model
      .find({ requestId, status: { $nin: OVER } }, { _id: 1 })
      .lean<{ _id: string }[]>();
    const ended = open.map(({ _id }) =>
      this.invitations.execute(_id, command, (invitation) =>
        invitation === undefined ? [] : decide(invitation),
      ),
    );
    await Promise.all(ended);
  }
}
