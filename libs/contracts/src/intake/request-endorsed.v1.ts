import { IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsState } from '../values/member-states.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A State’s own focal point stands behind the request. */
export class RequestEndorsedV1Payload extends RequestEventPayload {
  @IsState()
  readonly state!: string;

  @IsText(300)
  readonly documentReference!: string;

  @IsText(300)
  readonly endorsedBy!: string;

  @IsInstant()
  readonly endorsedAt!: string;

  /** The attached letter. */
  @IsOptional()
  @IsId()
  readonly attachmentId?: string;
}

export const RequestEndorsedV1 = requestEvent('endorsed', RequestEndorsedV1Payload);
