import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { NeedItem } from '../values/need-item.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '../vocabularies/cooperation-kinds.js';
import { STRUCTURAL_FACTORS, type StructuralFactor } from '../vocabularies/structural-factors.js';
import { URGENCIES, type Urgency } from '../vocabularies/urgencies.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The request is eligible: partners can be sought. */
export class RequestClearedV1Payload extends RequestEventPayload {
  @IsText(300)
  readonly title!: string;

  @IsText()
  readonly summary!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @NestedList(() => NeedItem)
  readonly needItems!: readonly NeedItem[];

  @IsIn(URGENCIES)
  readonly urgency!: Urgency;

  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds!: readonly CooperationKind[];

  @IsIn(STRUCTURAL_FACTORS, { each: true })
  readonly structuralFactors!: readonly StructuralFactor[];

  @IsInstant()
  readonly submittedAt!: string;

  @IsInstant()
  readonly clearedAt!: string;

  /** Whether the State lets the public see the request; of older facts it is not known, and nothing is shown. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;
}

export const RequestClearedV1 = requestEvent('cleared', RequestClearedV1Payload);
