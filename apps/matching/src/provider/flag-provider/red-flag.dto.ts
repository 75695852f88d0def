import { IsText } from '@hub/contracts/values/text.js';
import {
  RED_FLAG_CATEGORIES,
  type RedFlagCategory,
} from '@hub/contracts/vocabularies/red-flag-categories.js';
import { IsIn } from 'class-validator';

/** What speaks against working with a provider. */
export class RedFlagDto {
  @IsIn(RED_FLAG_CATEGORIES)
  readonly category!: RedFlagCategory;

  @IsText(2000)
  readonly note!: string;

  /** Where the proof is kept, e.g. the number of a file. */
  @IsText(500)
  readonly evidence!: string;
}

export class CloseRedFlagDto {
  @IsText(2000)
  readonly reason!: string;
}
