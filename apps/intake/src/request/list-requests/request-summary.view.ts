import { IsIn, IsInt, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { IsText } from '@hub/contracts/values/text.js';
import { present } from '../domain/present.js';
import { PUBLIC_LABELS, type PublicLabel } from '../domain/public-labels.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';
import type { ListedRequest } from '../storage/request-lists.js';

/** A request in a list. */
export class RequestSummary {
  @IsId()
  readonly requestId!: string;

  @IsInt()
  readonly version!: number;

  @IsOptional()
  @IsText(300)
  readonly title?: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsIn(REQUEST_STATUSES)
  readonly status!: RequestStatus;

  @IsText()
  readonly label!: PublicLabel;

  @IsInstant()
  readonly since!: string;

  @IsText()
  readonly ballWith!: string;

  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  @IsInstant()
  readonly createdAt!: string;
}

export const requestSummary = (request: ListedRequest): RequestSummary =>
  present({
    requestId: request._id,
    version: request.version,
    title: request.content.title,
    requestingStates: request.content.requestingStates,
    status: request.status,
    label: PUBLIC_LABELS[request.status],
    since: request.since.toISOString(),
    ballWith: request.ballWith,
    dueAt: request.dueAt?.toISOString(),
    createdAt: request.createdAt.toISOString(),
  });
