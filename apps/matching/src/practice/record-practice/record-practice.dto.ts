import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { ArrayMaxSize, ArrayUnique, IsArray, IsISO31661Alpha3 } from 'class-validator';

/** A practice for the catalogue. */
export class RecordPracticeDto {
  @IsText(300)
  readonly name!: string;

  @IsText()
  readonly summary!: string;

  /** ISO 3166-1 alpha-3. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly countries: readonly string[] = [];

  @AreObjectives()
  readonly objectives: readonly number[] = [];

  @IsTexts()
  readonly organisations: readonly string[] = [];

  /** Where it is described. */
  @IsTexts(1_000)
  readonly sources: readonly string[] = [];
}
