import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { AreLanguages } from '../values/languages.js';
import { AreStates } from '../values/member-states.js';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { Place } from '../values/place.js';
import { AreSdgTargets } from '../values/sdg-targets.js';
import { IsText, IsTexts } from '../values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '../vocabularies/cooperation-kinds.js';
import { NEED_KINDS, type NeedKind } from '../vocabularies/need-kinds.js';
import { STRUCTURAL_FACTORS, type StructuralFactor } from '../vocabularies/structural-factors.js';
import { UN_LANGUAGES, type UnLanguage } from '../vocabularies/un-languages.js';
import { URGENCIES, type Urgency } from '../vocabularies/urgencies.js';

/** What is written about a need, as far as it has been drafted. */
export class NeedText {
  @IsOptional()
  @IsIn(NEED_KINDS)
  readonly kind?: NeedKind;

  @IsOptional()
  @AreObjectives()
  readonly objectives?: readonly number[];

  @IsOptional()
  @AreSdgTargets()
  readonly sdgTargets?: readonly string[];

  @IsOptional()
  @IsText()
  readonly description?: string;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsOptional()
  @IsTexts()
  readonly skills?: readonly string[];

  @IsOptional()
  @IsDay()
  readonly startsOn?: string;

  @IsOptional()
  @IsDay()
  readonly endsOn?: string;

  @IsOptional()
  @AreLanguages()
  readonly languages?: readonly string[];

  @IsOptional()
  @NestedList(() => Place)
  readonly places?: readonly Place[];

  @IsOptional()
  @IsText(200)
  readonly localAuthor?: string;
}

/** A need as far as it has been drafted. */
export class DraftNeedItem extends NeedText {
  @IsId()
  readonly needItemId!: string;
}

/** How far a request heeds gender, child sensitivity and human rights: 0 not at all, 3 as its main purpose. */
export class Markers {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  readonly gender?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  readonly childSensitivity?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  readonly humanRights?: number;
}

/** What a State writes in its request beside its needs; a draft may leave out all but the States. */
export class RequestText {
  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsOptional()
  @IsText(300)
  readonly title?: string;

  @IsOptional()
  @IsText()
  readonly summary?: string;

  /** The language of title and summary. */
  @IsOptional()
  @IsIn(UN_LANGUAGES)
  readonly language?: UnLanguage;

  @IsOptional()
  @IsIn(STRUCTURAL_FACTORS, { each: true })
  readonly structuralFactors?: readonly StructuralFactor[];

  @IsOptional()
  @IsIn(URGENCIES)
  readonly urgency?: Urgency;

  /** What is already being done about the need, and by whom; "nothing" is an answer. */
  @IsOptional()
  @IsText()
  readonly alreadyUnderWay?: string;

  @IsOptional()
  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds?: readonly CooperationKind[];

  @IsOptional()
  @IsObject()
  @Nested(() => Markers)
  readonly markers?: Markers;

  /** May the public register show this request? */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;

  /** May the request be disclosed to providers? Without an answer, silence counts after five working days. */
  @IsOptional()
  @IsBoolean()
  readonly consentToDisclose?: boolean;
}

/** What a State writes in its request. */
export class RequestContent extends RequestText {
  @NestedList(() => DraftNeedItem, 100)
  readonly needItems!: readonly DraftNeedItem[];
}
