import { IsIn, IsInt, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Someone was reminded that it is their turn. */
export class RequestRemindedV1Payload extends RequestEventPayload {
  @IsIn(['information'])
  readonly of!: 'information';

  /** Days since the turn began. */
  @IsInt()
  @Min(1)
  readonly day!: number;

  @IsInstant()
  readonly dueAt!: string;
}

export const RequestRemindedV1 = requestEvent('reminded', RequestRemindedV1Payload);
