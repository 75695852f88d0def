import { ArrayMaxSize, IsArray, IsISO31661Alpha3 } from 'class-validator';
import { AreObjectives } from '../values/objectives.js';
import { IsText, IsTexts } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State tells everyone, as a practice of the catalogue, what worked. */
export class RequestPracticeSharedV1Payload extends RequestEventPayload {
  @IsText(300)
  readonly name!: string;

  @IsText()
  readonly summary!: string;

  /** ISO 3166-1 alpha-3. */
  @IsArray()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly countries!: readonly string[];

  @AreObjectives()
  readonly objectives!: readonly number[];

  @IsTexts()
  readonly organisations!: readonly string[];

  /** Where it is described. */
  @IsTexts(1_000)
  readonly sources!: readonly string[];
}

export const RequestPracticeSharedV1 = requestEvent('practice-shared', RequestPracticeSharedV1Payload);
