import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { NeedItem } from '@hub/contracts/values/need-item.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { IsText } from '@hub/contracts/values/text.js';
import { completeNeedItem } from '../../request/domain/need-items.js';
import { present } from '../../request/domain/present.js';
import { PUBLIC_LABELS } from '../../request/domain/public-labels.js';
import { REQUEST_STATUSES, type RequestStatus } from '../../request/domain/request-status.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';

/** What everybody may know of a request whose State agreed to publish it. */
export class RegisterEntry {
  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly title!: string;

  @IsText()
  readonly summary!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @AreObjectives()
  readonly objectives!: readonly number[];

  @IsIn(REQUEST_STATUSES)
  readonly status!: RequestStatus;

  @IsText()
  readonly label!: string;

  @IsInstant()
  readonly since!: string;

  @IsInstant()
  readonly submittedAt!: string;

  @IsText()
  readonly urgency!: string;

  @NestedList(() => NeedItem)
  readonly needItems!: readonly NeedItem[];

  @IsOptional()
  @IsInstant()
  readonly clearedAt?: string;
}

export function registerEntry({ _id, content, ...request }: StoredRequest): RegisterEntry {
  const needItems = content.needItems.map(completeNeedItem);
  return present({
    requestId: _id,
    title: content.title ?? '',
    summary: content.summary ?? '',
    requestingStates: content.requestingStates,
    objectives: [...new Set(needItems.flatMap(({ objectives }) => objectives))].sort((a, b) => a - b),
    status: request.status,
    label: PUBLIC_LABELS[request.status],
    since: request.since.toISOString(),
    submittedAt: request.submittedAt ?? '',
    urgency: content.urgency ?? 'normal',
    needItems,
    clearedAt: request.clearedAt,
  });
}
