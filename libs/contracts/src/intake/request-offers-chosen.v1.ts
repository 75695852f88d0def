import { IsIds } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State has chosen among the proposals it accepted. */
export class RequestOffersChosenV1Payload extends RequestEventPayload {
  @IsIds()
  readonly invitationIds!: readonly string[];
}

export const RequestOffersChosenV1 = requestEvent('offers-chosen', RequestOffersChosenV1Payload);
