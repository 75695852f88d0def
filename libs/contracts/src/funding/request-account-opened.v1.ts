import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { requestAccountEvent, RequestAccountEventPayload } from './request-account-event.js';

/** The fund keeps an account of the request from the agreement on. */
export class RequestAccountOpenedV1Payload extends RequestAccountEventPayload {
  @IsId()
  readonly agreementId!: string;

  @IsInstant()
  readonly openedAt!: string;
}

export const RequestAccountOpenedV1 = requestAccountEvent('opened', RequestAccountOpenedV1Payload);
