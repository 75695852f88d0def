import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { NeedItem } from '../values/need-item.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '../vocabularies/provider-kinds.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** A provider is asked to propose for a need item. */
export class InvitationInvitedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly offerId!: string;

  @IsInt()
  @Min(1)
  @Max(9)
  readonly round!: number;

  @IsInstant()
  readonly respondBy!: string;

  @IsText(300)
  readonly requestTitle!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @Nested(() => NeedItem)
  readonly needItem!: NeedItem;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @IsBoolean()
  readonly unOrganisation!: boolean;

  /** How well the offer fitted when it was shortlisted. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit?: number;
}

export const InvitationInvitedV1 = invitationEvent('invited', InvitationInvitedV1Payload);
