import { ArrayMaxSize, IsArray, IsISO31661Alpha3 } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { AreObjectives } from '../values/objectives.js';
import { IsText, IsTexts } from '../values/text.js';
import { practiceEvent, PracticeEventPayload } from './practice-event.js';

/** A practice stands in the catalogue. */
export class PracticeRecordedV1Payload extends PracticeEventPayload {
  @IsText(300)
  readonly name!: string;

  @IsText()
  readonly summary!: string;

  @IsArray()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly countries!: readonly string[];

  @AreObjectives()
  readonly objectives!: readonly number[];

  @IsTexts()
  readonly organisations!: readonly string[];

  @IsTexts()
  readonly sources!: readonly string[];

  @IsInstant()
  readonly recordedAt!: string;
}

export const PracticeRecordedV1 = practiceEvent('recorded', PracticeRecordedV1Payload);
