import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '../vocabularies/provider-kinds.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider proposes to answer the need item. */
export class InvitationProposalSubmittedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly offerId!: string;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @IsBoolean()
  readonly unOrganisation!: boolean;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsDay()
  readonly startsOn!: string;

  @IsDay()
  readonly endsOn!: string;

  @IsText(4000)
  readonly summary!: string;
}

export const InvitationProposalSubmittedV1 = invitationEvent(
  'proposal-submitted',
  InvitationProposalSubmittedV1Payload,
);
