import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestAccountEvent, RequestAccountEventPayload } from './request-account-event.js';

/** A finance officer finds that nothing is outstanding. */
export class RequestAccountClosingProposedV1Payload extends RequestAccountEventPayload {
  @IsText(200)
  readonly officer!: string;

  @IsInstant()
  readonly proposedAt!: string;
}

export const RequestAccountClosingProposedV1 = requestAccountEvent(
  'closing-proposed',
  RequestAccountClosingProposedV1Payload,
);
