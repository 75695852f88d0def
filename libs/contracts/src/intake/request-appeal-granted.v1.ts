import { IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Another head of the secretariat takes the request back into triage. */
export class RequestAppealGrantedV1Payload extends RequestEventPayload {
  @IsText()
  readonly text!: string;

  /** When silence counts as consent to disclosure; absent when that is settled. */
  @IsOptional()
  @IsInstant()
  readonly silenceEndsAt?: string;
}

export const RequestAppealGrantedV1 = requestEvent('appeal-granted', RequestAppealGrantedV1Payload);
