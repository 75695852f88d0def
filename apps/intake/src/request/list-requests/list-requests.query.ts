import { CommaSeparated } from '@hub/platform/http/comma-separated.decorator.js';
import { IsBooleanString, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@hub/platform/http/page.js';
import { BALL_HOLDERS, type BallHolder } from '../domain/ball.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';

const ORDERS = ['newest', 'due'] as const;

/** Query of the list of requests. */
export class ListRequestsQuery extends PageQuery {
  /** One status, or several with commas between them. */
  @IsOptional()
  @CommaSeparated()
  @IsIn(REQUEST_STATUSES, { each: true })
  readonly status?: readonly RequestStatus[];

  /** Whose turn it is: one, or several with commas between them. */
  @IsOptional()
  @CommaSeparated()
  @IsIn(BALL_HOLDERS, { each: true })
  readonly ballWith?: readonly BallHolder[];

  /** `true`: only those past their deadline. */
  @IsOptional()
  @IsBooleanString()
  readonly overdue?: string;

  /**
   * `due`: the deadline that ends first comes first, and what has none comes last. That is the order whenever `ballWith`
   * or `overdue` are asked for; otherwise the newest come first.
   */
  @IsOptional()
  @IsIn(ORDERS)
  readonly order?: (typeof ORDERS)[number];
}
