import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { NEED_KINDS, type NeedKind } from '../vocabularies/need-kinds.js';
import { IsDay } from './day.js';
import { IsId } from './identifiers.js';
import { AreLanguages } from './languages.js';
import { Money } from './money.js';
import { Nested, NestedList } from './nested.js';
import { AreObjectives } from './objectives.js';
import { Place } from './place.js';
import { AreSdgTargets } from './sdg-targets.js';
import { IsText, IsTexts } from './text.js';

/** One need of a request; each is answered, planned and rated on its own. */
export class NeedItem {
  /** Unique within its request, e.g. `need-1`. */
  @IsId()
  readonly needItemId!: string;

  @IsIn(NEED_KINDS)
  readonly kind!: NeedKind;

  @AreObjectives()
  readonly objectives!: readonly number[];

  @AreSdgTargets()
  readonly sdgTargets!: readonly string[];

  @IsText()
  readonly description!: string;

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

  @IsDay()
  readonly startsOn!: string;

  @IsDay()
  readonly endsOn!: string;

  @AreLanguages()
  readonly languages!: readonly string[];

  @NestedList(() => Place)
  readonly places!: readonly Place[];

  /** The local authority or line ministry that identified the need (GCM 23(c)). */
  @IsOptional()
  @IsText(200)
  readonly localAuthor?: string;
}
