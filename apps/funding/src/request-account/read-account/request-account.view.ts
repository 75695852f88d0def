import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import type { RequestAccountState } from '../domain/request-account.js';

/** The account of one request; two officers close it, one after the other. */
export class RequestAccountView implements RequestAccountState {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly agreementId!: string;

  /** `closing`: one officer has proposed it; `closing-confirmed`: the allocations are being closed. */
  @IsIn(['open', 'closing', 'closing-confirmed', 'closed'])
  readonly status!: RequestAccountState['status'];

  @IsOptional()
  @IsIn(['completed', 'terminated'])
  readonly ending?: 'completed' | 'terminated';

  @IsOptional()
  @IsString()
  readonly proposedBy?: string;

  @IsOptional()
  @IsString()
  readonly confirmedBy?: string;

  @IsOptional()
  @IsInstant()
  readonly closedAt?: string;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

/** The account of a request as callers see it. */
export const requestAccountView = ({
  state,
  version,
}: {
  readonly state: RequestAccountState;
  readonly version: number;
}): RequestAccountView => ({ ...state, version });
