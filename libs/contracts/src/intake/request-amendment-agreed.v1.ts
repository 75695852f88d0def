import { Matches } from 'class-validator';
import { IsId, IsParty } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A party agrees to an amendment of the plan. */
export class RequestAmendmentAgreedV1Payload extends RequestEventPayload {
  @IsId()
  readonly amendmentId!: string;

  @IsParty()
  readonly party!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}

export const RequestAmendmentAgreedV1 = requestEvent('amendment-agreed', RequestAmendmentAgreedV1Payload);
