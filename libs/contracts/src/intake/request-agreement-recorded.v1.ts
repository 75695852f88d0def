import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { IsId, IsParty } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A party has signed the agreement, or it was opened for signature. */
export class RequestAgreementRecordedV1Payload extends RequestEventPayload {
  @IsId()
  readonly agreementId!: string;

  @IsInt()
  @Min(1)
  readonly agreementSeq!: number;

  @IsIn(['opened', 'signed', 'concluded'])
  readonly standing!: 'opened' | 'signed' | 'concluded';

  @IsOptional()
  @IsParty()
  readonly party?: string;
}

export const RequestAgreementRecordedV1 = requestEvent(
  'agreement-recorded',
  RequestAgreementRecordedV1Payload,
);
