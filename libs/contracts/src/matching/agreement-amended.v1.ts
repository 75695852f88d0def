import { Matches } from 'class-validator';
import { IsId, IsParties } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { agreementEvent, AgreementEventPayload } from './agreement-event.js';

/** Every party has agreed to another version of the plan: the agreement holds with that one. */
export class AgreementAmendedV1Payload extends AgreementEventPayload {
  @IsId()
  readonly amendmentId!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  /** The version that held before. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly previousPlanHash!: string;

  /** Of the amended plan. */
  @IsParties()
  readonly parties!: readonly string[];

  @IsParties()
  readonly agreedBy!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;

  @IsText()
  readonly reason!: string;

  @IsInstant()
  readonly amendedAt!: string;
}

export const AgreementAmendedV1 = agreementEvent('amended', AgreementAmendedV1Payload);
