import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { IsId, IsParties } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { AGREEMENT_KINDS, type AgreementKind } from '../vocabularies/agreement-kinds.js';
import { agreementEvent, AgreementEventPayload } from './agreement-event.js';

/** The parties of a plan can sign it. */
export class AgreementOpenedV1Payload extends AgreementEventPayload {
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsParties()
  readonly parties!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;

  @IsText(300)
  readonly title!: string;

  @IsText()
  readonly summary!: string;

  @IsIn(AGREEMENT_KINDS)
  readonly kind!: AgreementKind;

  @IsInstant()
  readonly openedAt!: string;

  /** Whether the State lets the public see the request; of older facts it is not known, and nothing is shown. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;
}

export const AgreementOpenedV1 = agreementEvent('opened', AgreementOpenedV1Payload);
