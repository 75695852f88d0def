import { IsInt, Min } from 'class-validator';
import { IsIds } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';

/** The request goes round: whoever is on the shortlist, or comes onto it meanwhile, is invited. */
export class ShortlistRoundOpenedV1Payload extends ShortlistEventPayload {
  @IsInt()
  @Min(1)
  readonly round!: number;

  @IsIds()
  readonly needItemIds!: readonly string[];

  @IsInstant()
  readonly windowClosesAt!: string;

  /** The cause of the round’s invitations: their ids follow from it. */
  @IsText(500)
  readonly invitationCause!: string;
}

export const ShortlistRoundOpenedV1 = shortlistEvent('round-opened', ShortlistRoundOpenedV1Payload);
