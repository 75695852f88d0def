import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@hub/platform/http/page.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';

/** Query of the list of requests. */
export class ListRequestsQuery extends PageQuery {
  /** One status, or several with commas between them. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(REQUEST_STATUSES, { each: true })
  readonly status?: readonly RequestStatus[];
}
