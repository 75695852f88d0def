import { IsText } from '../values/text.js';
import { agreementEvent, AgreementEventPayload } from './agreement-event.js';

/** The agreement will not be concluded, or no longer binds. */
export class AgreementVoidedV1Payload extends AgreementEventPayload {
  @IsText(2000)
  readonly reason!: string;
}

export const AgreementVoidedV1 = agreementEvent('voided', AgreementVoidedV1Payload);
