import { IsDay } from '@hub/contracts/values/day.js';
import { IsIn, IsOptional } from 'class-validator';
import { STATEMENT_FORMATS, type StatementFormat } from '../render/statement-file.js';

export class StatementQuery {
  /** The last day that counts, in UTC; now when left out. */
  @IsOptional()
  @IsDay()
  readonly asOfOn?: string;

  @IsOptional()
  @IsIn(STATEMENT_FORMATS)
  readonly format?: StatementFormat;
}
