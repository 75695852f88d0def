import { IsText } from '../values/text.js';
import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';

/** The request no longer looks for partners. */
export class ShortlistClosedV1Payload extends ShortlistEventPayload {
  @IsText(2000)
  readonly reason!: string;
}

export const ShortlistClosedV1 = shortlistEvent('closed', ShortlistClosedV1Payload);
