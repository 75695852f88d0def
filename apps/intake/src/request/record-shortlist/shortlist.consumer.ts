import { Controller } from '@nestjs/common';
import {
  ShortlistDrawnUpV1,
  type ShortlistDrawnUpV1Payload,
} from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordShortlist } from '../domain/record-partners.js';

/** Matching knows who could help: the desk can circulate. */
@Controller()
export class ShortlistConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(ShortlistDrawnUpV1)
  drawnUp(event: Received<ShortlistDrawnUpV1Payload>): Promise<void> {
    const { shortlistId, items } = event.payload;
    const needs = items.map(({ needItemId, matches }) => ({
      needItemId,
      providerIds: [...new Set(matches.map(({ providerId }) => providerId))],
    }));
    return this.recordFact.execute(event, (state) =>
      recordShortlist(state, { shortlistId, seq: event.seq, items: needs }),
    );
  }
}
