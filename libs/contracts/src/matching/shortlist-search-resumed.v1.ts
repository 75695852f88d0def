import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';

/** Nothing acceptable was found: partners are looked for again. */
export class ShortlistSearchResumedV1Payload extends ShortlistEventPayload {}

export const ShortlistSearchResumedV1 = shortlistEvent('search-resumed', ShortlistSearchResumedV1Payload);
