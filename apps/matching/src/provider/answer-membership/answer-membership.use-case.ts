import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import {
  acceptMembership,
  declineMembership,
  leaveConsortium,
  withdrawMembership,
} from '../domain/membership-decisions.js';
import type { Provider } from '../domain/provider.js';
import { refuseCircle } from '../domain/refuse-circle.js';
import { ConsortiumMemberships } from '../storage/consortium-memberships.js';
import { Providers } from '../storage/provider.repository.js';

interface Pair {
  readonly consortiumId: string;
  readonly memberId: string;
}

const PROMISED = ['accepted', 'confirmed'] as const;

/** A member says whether it belongs to a consortium, or leaves it; the consortium may stop asking. */
@Injectable()
export class AnswerMembership {
  constructor(
    private readonly providers: Providers,
    private readonly memberships: ConsortiumMemberships,
    @InjectModel(INVITATION_MODEL) private readonly invitations: Model<InvitationDocument>,
  ) {}

  /** @throws MembershipNotFound, IllegalMembershipStep, ProviderNotRegistered, ConsortiumContainsItself */
  async accept(pair: Pair, command: Command): Promise<Outcome<Provider>> {
    const member = (await this.providers.load(pair.memberId))?.state;
    const below = await this.memberships.below([pair.memberId]);
    return this.providers.execute(pair.consortiumId, command, (consortium) => {
      const events = acceptMembership(consortium, pair, member, command.at);
      refuseCircle(pair.consortiumId, [pair.memberId], below);
      return events;
    });
  }

  /** @throws MembershipNotFound, IllegalMembershipStep */
  decline(pair: Pair, reason: string | undefined, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(pair.consortiumId, command, (consortium) =>
      declineMembership(consortium, pair, reason, command.at),
    );
  }

  /** @throws MembershipNotFound, IllegalMembershipStep, MembershipHoldsPromises */
  async leave(pair: Pair, reason: string, command: Command): Promise<Outcome<Provider>> {
    const found = await this.invitations
      .find({ providerId: pair.consortiumId, status: { $in: [...PROMISED] } }, { invitationId: 1 })
      .sort({ _id: 1 })
      .lean<{ readonly invitationId: string }[]>();
    const accepted = found.map(({ invitationId }) => invitationId);
    return this.providers.execute(pair.consortiumId, command, (consortium) =>
      leaveConsortium(consortium, pair, reason, accepted, command.at),
    );
  }

  /** @throws MembershipNotFound, IllegalMembershipStep */
  withdraw(pair: Pair, reason: string | undefined, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(pair.consortiumId, command, (consortium) =>
      withdrawMembership(consortium, pair, reason, command.at),
    );
  }
}
