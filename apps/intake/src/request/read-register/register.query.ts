import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsState } from '@hub/contracts/values/member-states.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';

/** Query of the public register. */
export class RegisterQuery extends PageQuery {
  @IsOptional()
  @IsState()
  readonly state?: string;

  @IsOptional()
  @IsIn(REQUEST_STATUSES)
  readonly status?: RequestStatus;

  /** An objective of the Global Compact, 1 to 23. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;
}
