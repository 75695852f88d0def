import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Body of `share-practice`. */
export class SharePracticeDto {
  /** By default the request's title. */
  @IsOptional()
  @IsText(300)
  readonly name?: string;

  /** What was done, what worked, and what others should know. */
  @IsText()
  readonly summary!: string;

  /** Where it is described. */
  @IsOptional()
  @IsTexts(1_000)
  readonly sources?: readonly string[];
}
