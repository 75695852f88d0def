import { IsDay } from '@hub/contracts/values/day.js';
import { IsIn, IsOptional } from 'class-validator';
import { AGEING_FORMATS, type AgeingFormat } from '../render/ageing-file.js';

export class AgeingQuery {
  /** The last day that counts, in UTC; today when left out. */
  @IsOptional()
  @IsDay()
  readonly asOfOn?: string;

  @IsOptional()
  @IsIn(AGEING_FORMATS)
  readonly format?: AgeingFormat;
}
