import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';

/** The fund holds money for what is missing in the request’s plan: nobody else is asked to complete it. */
export class ShortlistGapFundedV1Payload extends ShortlistEventPayload {}

export const ShortlistGapFundedV1 = shortlistEvent('gap-funded', ShortlistGapFundedV1Payload);
