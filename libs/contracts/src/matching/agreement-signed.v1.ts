import { Matches } from 'class-validator';
import { IsParty } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { agreementEvent, AgreementEventPayload } from './agreement-event.js';

/** One party has signed the plan’s version. */
export class AgreementSignedV1Payload extends AgreementEventPayload {
  @IsParty()
  readonly party!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsInstant()
  readonly signedAt!: string;
}

export const AgreementSignedV1 = agreementEvent('signed', AgreementSignedV1Payload);
