import { Matches } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** All parties have signed the same plan. */
export class RequestAgreementConcludedV1Payload extends RequestEventPayload {
  @IsId()
  readonly agreementId!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsInstant()
  readonly concludedAt!: string;
}

export const RequestAgreementConcludedV1 = requestEvent(
  'agreement-concluded',
  RequestAgreementConcludedV1Payload,
);
