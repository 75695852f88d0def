import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** How well one need item was met, 1 to 5. */
export class Rating {
  @IsId()
  readonly needItemId!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  readonly rating!: number;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

/** The State confirms the outcome. */
export class RequestCompletedV1Payload extends RequestEventPayload {
  @NestedList(() => Rating)
  readonly ratings!: readonly Rating[];

  @IsInstant()
  readonly completedAt!: string;
}

export const RequestCompletedV1 = requestEvent('completed', RequestCompletedV1Payload);
