import { IsOptional, Matches } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The secretariat confirms what it received, and when. */
export class RequestAcknowledgedV1Payload extends RequestEventPayload {
  /** SHA-256 over the canonical JSON of the content received. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly contentHash!: string;

  @IsInstant()
  readonly acknowledgedAt!: string;

  /** When silence counts as consent to disclosure; absent when the State has answered. */
  @IsOptional()
  @IsInstant()
  readonly silenceEndsAt?: string;
}

export const RequestAcknowledgedV1 = requestEvent('acknowledged', RequestAcknowledgedV1Payload);
