import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { ShortlistNotFound } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { inviteProvider, pairingsOf, type Circulation } from '../domain/invite-provider.js';
import { INVITATION, Invitations } from '../storage/invitation.repository.js';

/** Asks every shortlisted provider for a proposal, for each need item that goes round. */
@Injectable()
export class InviteProviders {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly invitations: Invitations,
  ) {}

  /**
   * An invitation's id follows from the cause, the need item and the provider: a repeat meets those already there.
   *
   * @throws ShortlistNotFound
   */
  async execute(requestId: string, circulation: Circulation, command: Command): Promise<void> {
    const shortlist = await this.shortlists.load(requestId);
    if (shortlist === undefined) throw new ShortlistNotFound(requestId);
    const pairings = pairingsOf(shortlist.state, circulation);
    const invited = pairings.map((pairing) => {
      const { needItem, match } = pairing;
      const name = `${INVITATION.name}/${needItem.needItemId}/${match.providerId}`;
      const id = aggregateIdFrom(command.cause, name);
      return this.invitations.execute(
        id,
        command,
        (invitation) => inviteProvider(invitation, id, shortlist.state, circulation, pairing),
        { expectNew: true },
      );
    });
    await Promise.all(invited);
  }
}
