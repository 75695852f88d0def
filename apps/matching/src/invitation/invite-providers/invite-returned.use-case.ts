import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { SHORTLIST_MODEL, type ShortlistDocument } from '../../shortlist/storage/shortlist.schema.js';
import { InviteFurther } from './invite-further.use-case.js';

/** A provider that could not be invited while its checks were not valid comes into the rounds that are still open. */
@Injectable()
export class InviteReturned {
  constructor(
    private readonly inviteFurther: InviteFurther,
    @InjectModel(SHORTLIST_MODEL) private readonly shortlists: Model<ShortlistDocument>,
  ) {}

  async execute(providerId: string, { cause, ...command }: Command): Promise<void> {
    const open = await this.shortlists
      .find(
        {
          status: 'open',
          'round.windowClosesAt': { $gt: command.at.toISOString() },
          'items.matches.providerId': providerId,
        },
        WITHOUT_HISTORY,
      )
      .lean<Shortlist[]>();
    for (const { requestId, items } of open) {
      const theirs = items.map(({ needItemId, matches }) => ({
        needItemId,
        matches: matches.filter((match) => match.providerId === providerId),
      }));
      await this.inviteFurther.execute(requestId, theirs, {
        ...command,
        cause: `${cause}/round/${requestId}`,
      });
    }
  }
}
