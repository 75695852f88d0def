import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestAccountEvent, RequestAccountEventPayload } from './request-account-event.js';

/** A second finance officer agrees; the allocations are asked to close. */
export class RequestAccountClosingConfirmedV1Payload extends RequestAccountEventPayload {
  @IsText(200)
  readonly officer!: string;

  @IsInstant()
  readonly confirmedAt!: string;
}

export const RequestAccountClosingConfirmedV1 = requestAccountEvent(
  'closing-confirmed',
  RequestAccountClosingConfirmedV1Payload,
);
