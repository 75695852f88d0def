import { Controller } from '@nestjs/common';
import {
  ShortlistDrawnUpV1,
  type ShortlistDrawnUpV1Payload,
} from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import {
  ShortlistExtendedV1,
  type ShortlistExtendedV1Payload,
} from '@hub/contracts/matching/shortlist-extended.v1.js';
import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordFurther, recordShortlist } from '../domain/record-partners.js';

/** Matching knows who could help: the desk can circulate. */
@Controller()
export class ShortlistConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(ShortlistDrawnUpV1)
  drawnUp(event: Received<ShortlistDrawnUpV1Payload>): Promise<void> {
    const { shortlistId, items } = event.payload;
    return this.recordFact.execute(event, (state) =>
      recordShortlist(state, { shortlistId, seq: event.seq, items: items.map(whoFits) }),
    );
  }

  /** Further providers fit since: they are awaited as the others are. */
  @OnEvent(ShortlistExtendedV1)
  extended(event: Received<ShortlistExtendedV1Payload>): Promise<void> {
    const { shortlistId, items } = event.payload;
    return this.recordFact.execute(event, (state) =>
      recordFurther(state, { shortlistId, seq: event.seq, items: items.map(whoFits) }),
    );
  }
}

const whoFits = ({
  needItemId,
  matches,
}: {
  readonly needItemId: string;
  readonly matches: readonly ShortlistMatch[];
}) => ({ needItemId, providerIds: [...new Set(matches.map(({ providerId }) => providerId))] });
