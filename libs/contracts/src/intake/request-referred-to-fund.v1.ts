import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsIds } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Desk and focal point ask the fund for what is missing. */
export class RequestReferredToFundV1Payload extends RequestEventPayload {
  @IsText(300)
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  /** What the plan costs beyond the accepted offers. */
  @Nested(() => Money)
  readonly gap!: Money;

  /** Provider ids of the UN organisations taking part, two at least. */
  @IsIds()
  readonly unOrganisations!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;

  @AreObjectives()
  readonly objectives!: readonly number[];

  /** A partner from the requesting State takes part. */
  @IsOptional()
  @IsBoolean()
  readonly hasLocalPartner?: boolean;

  /** The State agreed that the request is shown in public. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;

  @IsInstant()
  readonly referredAt!: string;
}

export const RequestReferredToFundV1 = requestEvent('referred-to-fund', RequestReferredToFundV1Payload);
