import { IsIn } from 'class-validator';
import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';

/** Why nobody further is looked for. */
export const SEARCH_REST_REASONS = ['window-closed', 'offers-chosen'] as const;
export type SearchRestReason = (typeof SEARCH_REST_REASONS)[number];

/** The State looks at what it was offered: nobody further is looked for. */
export class ShortlistSearchRestedV1Payload extends ShortlistEventPayload {
  @IsIn(SEARCH_REST_REASONS)
  readonly reason!: SearchRestReason;
}

export const ShortlistSearchRestedV1 = shortlistEvent('search-rested', ShortlistSearchRestedV1Payload);
