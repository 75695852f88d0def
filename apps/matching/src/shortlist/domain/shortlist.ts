import type { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { DomainError } from '../../refusal/domain/domain-error.js';
import type { ShortlistEvent } from './shortlist-events.js';

/** Who could answer each need item of a request; its id is the request's. */
export interface Shortlist extends ShortlistDrawnUpV1Payload {
  readonly status: 'open' | 'closed';
  readonly closedBecause?: string;
}

export class ShortlistNotFound extends DomainError {
  readonly code = 'matching.shortlist.not-found';

  constructor(requestId: string) {
    super(`There is no shortlist for request ${requestId}.`);
  }
}

/** The shortlist after an event. */
export function evolveShortlist(shortlist: Shortlist | undefined, event: ShortlistEvent): Shortlist {
  if (event.type === 'matching.shortlist.drawn-up.v1') return { ...event.data, status: 'open' };
  if (shortlist === undefined) throw new Error(`${event.type} comes before the shortlist`);
  return { ...shortlist, status: 'closed', closedBecause: event.data.reason };
}

/** The request looks for partners no longer. */
export const closeShortlist = (
  shortlist: Shortlist | undefined,
  reason: string,
): readonly ShortlistEvent[] => {
  if (shortlist === undefined || shortlist.status === 'closed') return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.closed.v1', data: { shortlistId, requestId, reason } }];
};
