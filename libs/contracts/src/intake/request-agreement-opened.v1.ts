import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { IsId, IsParties } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Everyone in the plan agrees to it: a partnership agreement can be signed. */
export class RequestAgreementOpenedV1Payload extends RequestEventPayload {
  @IsText(300)
  readonly title!: string;

  @IsText()
  readonly summary!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  /** `state:<alpha-3>` and `provider:<id>`. */
  @IsParties()
  readonly parties!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;

  /** Whether the State lets the public see the request; of older facts it is not known, and nothing is shown. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;
}

export const RequestAgreementOpenedV1 = requestEvent('agreement-opened', RequestAgreementOpenedV1Payload);
