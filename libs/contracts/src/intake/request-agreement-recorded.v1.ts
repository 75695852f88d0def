import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { IsId, IsParty } from '../values/identifiers.js';
import { AGREEMENT_STANDINGS, type AgreementStanding } from '../vocabularies/agreement-standings.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The agreement was opened for signature, signed by a party, concluded, or voided when the request ended. */
export class RequestAgreementRecordedV1Payload extends RequestEventPayload {
  @IsId()
  readonly agreementId!: string;

  @IsInt()
  @Min(1)
  readonly agreementSeq!: number;

  @IsIn(AGREEMENT_STANDINGS)
  readonly standing!: AgreementStanding;

  @IsOptional()
  @IsParty()
  readonly party?: string;
}

export const RequestAgreementRecordedV1 = requestEvent(
  'agreement-recorded',
  RequestAgreementRecordedV1Payload,
);
