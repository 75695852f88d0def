import { IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A milestone is done. */
export class RequestMilestoneReachedV1Payload extends RequestEventPayload {
  @IsId()
  readonly milestoneId!: string;

  @IsInstant()
  readonly reachedAt!: string;

  @IsOptional()
  @IsText()
  readonly note?: string;
}

export const RequestMilestoneReachedV1 = requestEvent('milestone-reached', RequestMilestoneReachedV1Payload);
