import { IsOptional } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A first desk officer would clear a large request; a second one must agree. */
export class RequestClearanceProposedV1Payload extends RequestEventPayload {
  @IsOptional()
  @Nested(() => Money)
  readonly total?: Money;
}

export const RequestClearanceProposedV1 = requestEvent(
  'clearance-proposed',
  RequestClearanceProposedV1Payload,
);
