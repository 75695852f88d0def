import { Matches } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { agreementEvent, AgreementEventPayload } from './agreement-event.js';

/** Every party has signed the same version of the plan. */
export class AgreementConcludedV1Payload extends AgreementEventPayload {
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsInstant()
  readonly concludedAt!: string;
}

export const AgreementConcludedV1 = agreementEvent('concluded', AgreementConcludedV1Payload);
