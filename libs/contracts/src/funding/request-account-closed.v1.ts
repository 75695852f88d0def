import { IsInstant } from '../values/instant.js';
import { requestAccountEvent, RequestAccountEventPayload } from './request-account-event.js';

/** The account is closed. */
export class RequestAccountClosedV1Payload extends RequestAccountEventPayload {
  @IsInstant()
  readonly closedAt!: string;
}

export const RequestAccountClosedV1 = requestAccountEvent('closed', RequestAccountClosedV1Payload);
