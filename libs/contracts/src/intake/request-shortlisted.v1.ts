import { IsInt, Min } from 'class-validator';
import { IsId, IsIds } from '../values/identifiers.js';
import { NestedList } from '../values/nested.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Who could help with one need item, best first. */
export class ShortlistedNeed {
  @IsId()
  readonly needItemId!: string;

  @IsIds()
  readonly providerIds!: readonly string[];
}

/** The shortlist of providers that could help is known. */
export class RequestShortlistedV1Payload extends RequestEventPayload {
  @IsId()
  readonly shortlistId!: string;

  /** The shortlist’s own sequence number, so that an older one is not taken for news. */
  @IsInt()
  @Min(1)
  readonly shortlistSeq!: number;

  @NestedList(() => ShortlistedNeed)
  readonly items!: readonly ShortlistedNeed[];
}

export const RequestShortlistedV1 = requestEvent('shortlisted', RequestShortlistedV1Payload);
