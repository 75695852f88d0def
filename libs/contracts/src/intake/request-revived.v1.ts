import { IsOptional } from 'class-validator';
import { IsInstant, IsInstants } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point takes up a lapsed request again. */
export class RequestRevivedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly answerBy!: string;

  @IsInstants()
  readonly remindAt!: readonly string[];

  /** When silence counts as consent to disclosure; absent when that is settled. */
  @IsOptional()
  @IsInstant()
  readonly silenceEndsAt?: string;
}

export const RequestRevivedV1 = requestEvent('revived', RequestRevivedV1Payload);
