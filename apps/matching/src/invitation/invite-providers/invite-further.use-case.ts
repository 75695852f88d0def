import type { Command } from '@hub/aggregate/command.js';
import type { ShortlistAddition } from '@hub/contracts/matching/shortlist-extended.v1.js';
import { Injectable } from '@nestjs/common';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { expireUnanswered } from '../domain/end-invitation.js';
import { pairingsOf } from '../domain/invite-provider.js';
import { Invitations } from '../storage/invitation.repository.js';
import { InviteProviders } from './invite-providers.use-case.js';

/** Who comes onto a shortlist while the request goes round is invited into the same round. */
@Injectable()
export class InviteFurther {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly invitations: Invitations,
    private readonly inviteProviders: InviteProviders,
  ) {}

  /**
   * Whoever is invited already keeps that invitation. A window may close in the meantime: it closes on the shortlist
   * first and on the invitations after that, so that what is invited here is either seen there or taken back here.
   */
  async execute(requestId: string, added: readonly ShortlistAddition[], command: Command): Promise<void> {
    const shortlist = await this.shortlists.load(requestId);
    const round = shortlist?.state.round;
    if (shortlist === undefined || round === undefined || round.windowClosesAt <= command.at.toISOString())
      return;
    const items = shortlist.state.items.map((item) => ({
      ...item,
      matches: added.find(({ needItemId }) => needItemId === item.needItemId)?.matches ?? [],
    }));
    const further = { ...shortlist.state, items };
    const pairings = pairingsOf(further, round);
    const invited = await this.inviteProviders.invite(
      further,
      round,
      pairings,
      round.invitationCause,
      command,
    );
    const after = await this.shortlists.load(requestId);
    if (after?.state.round?.invitationCause === round.invitationCause) return;
    const late = { ...command, cause: `${command.cause}/late` };
    for (const { id } of invited)
      await this.invitations.execute(id, late, (invitation) =>
        invitation === undefined ? [] : expireUnanswered(invitation),
      );
  }
}
