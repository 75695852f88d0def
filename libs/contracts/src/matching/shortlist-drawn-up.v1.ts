import { IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { NeedItem } from '../values/need-item.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '../vocabularies/cooperation-kinds.js';
import { STRUCTURAL_FACTORS, type StructuralFactor } from '../vocabularies/structural-factors.js';
import { URGENCIES, type Urgency } from '../vocabularies/urgencies.js';
import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';
import { ShortlistItem } from './shortlist-item.js';

/** The providers that fit each need item are known. */
export class ShortlistDrawnUpV1Payload extends ShortlistEventPayload {
  /** The request’s title. */
  @IsText(300)
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @NestedList(() => NeedItem)
  readonly needItems!: readonly NeedItem[];

  @IsIn(URGENCIES)
  readonly urgency!: Urgency;

  /** With what else of the request the fits were computed; of older shortlists it is not known. */
  @IsOptional()
  @IsArray()
  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds?: readonly CooperationKind[];

  @IsOptional()
  @IsArray()
  @IsIn(STRUCTURAL_FACTORS, { each: true })
  readonly structuralFactors?: readonly StructuralFactor[];

  /** Whether the State lets the public see the request; of older facts it is not known, and nothing is shown. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;

  /** Which weights the fits were computed with. */
  @IsText(40)
  readonly weightsVersion!: string;

  @NestedList(() => ShortlistItem)
  readonly items!: readonly ShortlistItem[];

  @IsInstant()
  readonly drawnUpAt!: string;
}

export const ShortlistDrawnUpV1 = shortlistEvent('drawn-up', ShortlistDrawnUpV1Payload);
