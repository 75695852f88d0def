import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { INVITATION_STANDINGS, type InvitationStanding } from '../vocabularies/invitation-standings.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A provider’s invitation has got a new standing. */
export class RequestInvitationRecordedV1Payload extends RequestEventPayload {
  @IsId()
  readonly invitationId!: string;

  @IsInt()
  @Min(1)
  readonly invitationSeq!: number;

  @IsIn(INVITATION_STANDINGS)
  readonly standing!: InvitationStanding;

  @IsId()
  readonly providerId!: string;

  @IsOptional()
  @IsId()
  readonly needItemId?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  readonly round?: number;

  @IsOptional()
  @IsBoolean()
  readonly unOrganisation?: boolean;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;
}

export const RequestInvitationRecordedV1 = requestEvent(
  'invitation-recorded',
  RequestInvitationRecordedV1Payload,
);
