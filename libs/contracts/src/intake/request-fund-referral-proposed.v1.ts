import { IsIn } from 'class-validator';
import { IsId, IsIds } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Desk or focal point proposes to ask the fund; the other must agree. */
export class RequestFundReferralProposedV1Payload extends RequestEventPayload {
  @IsIn(['desk', 'focal-point'])
  readonly by!: 'desk' | 'focal-point';

  @Nested(() => Money)
  readonly gap!: Money;

  @IsIds()
  readonly unOrganisations!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;
}

export const RequestFundReferralProposedV1 = requestEvent(
  'fund-referral-proposed',
  RequestFundReferralProposedV1Payload,
);
