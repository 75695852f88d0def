import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { openRound } from '../../shortlist/domain/follow-search.js';
import { ShortlistNotFound, type Shortlist } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { inviteProvider, pairingsOf, type Circulation, type Pairing } from '../domain/invite-provider.js';
import { EligibleProviders } from '../../provider/read-providers/eligible-providers.use-case.js';
import type { Invitation } from '../domain/invitation.js';
import { INVITATION, Invitations } from '../storage/invitation.repository.js';

/** Asks every shortlisted provider for a proposal, for each need item that goes round. */
@Injectable()
export class InviteProviders {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly invitations: Invitations,
    private readonly eligible: EligibleProviders,
  ) {}

  /**
   * The shortlist is told first: whoever comes onto it after it was read here is invited by `InviteFurther`.
   *
   * @throws ShortlistNotFound
   */
  async execute(requestId: string, circulation: Circulation, command: Command): Promise<void> {
    const { round, needItemIds, windowClosesAt } = circulation;
    const opened = { round, needItemIds, windowClosesAt, invitationCause: command.cause };
    await this.shortlists.execute(requestId, command, (shortlist) => openRound(shortlist, opened));
    const shortlist = await this.shortlists.load(requestId);
    if (shortlist === undefined) throw new ShortlistNotFound(requestId);
    const pairings = pairingsOf(shortlist.state, circulation);
    await this.invite(shortlist.state, circulation, pairings, command.cause, command);
  }

  /**
   * Leaves out whoever may not be invited by now. An invitation's id follows from the round's cause, the need item and
   * the provider: a repeat meets those there are.
   */
  async invite(
    shortlist: Shortlist,
    circulation: Circulation,
    pairings: readonly Pairing[],
    invitationCause: string,
    command: Command,
  ): Promise<readonly Outcome<Invitation>[]> {
    const providerIds = pairings.map(({ match }) => match.providerId);
    const eligible = await this.eligible.among(providerIds, command.at);
    const allowed = pairings.filter(({ match }) => eligible.has(match.providerId));
    const invited = allowed.map((pairing) => {
      const { needItem, match } = pairing;
      const name = `${INVITATION.name}/${needItem.needItemId}/${match.providerId}`;
      const id = aggregateIdFrom(invitationCause, name);
      return this.invitations.execute(
        id,
        command,
        (invitation) => inviteProvider(invitation, id, shortlist, circulation, pairing),
        { expectNew: true },
      );
    });
    return Promise.all(invited);
  }
}
