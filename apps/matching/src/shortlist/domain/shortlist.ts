import type { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import type { ShortlistAddition } from '@hub/contracts/matching/shortlist-extended.v1.js';
import { DomainError } from '../../refusal/domain/domain-error.js';
import type { ShortlistEvent } from './shortlist-events.js';

/** A round under way: providers answer until the window closes. */
export interface OpenRound {
  readonly round: number;
  readonly needItemIds: readonly string[];
  /** Instant, ISO. */
  readonly windowClosesAt: string;
  readonly invitationCause: string;
}

/** Who could answer each need item of a request; its id is the request's. */
export interface Shortlist extends ShortlistDrawnUpV1Payload {
  readonly status: 'open' | 'closed';
  readonly closedBecause?: string;
  /** True while the State looks at what it was offered, and after it has chosen: nobody further is looked for. */
  readonly rests?: boolean;
  /** True once the fund holds money for what is missing, until partners are looked for again. */
  readonly isGapFunded?: boolean;
  readonly round?: OpenRound;
  /** When further offers were last found to fit. */
  readonly extendedAt?: string;
}

export class ShortlistNotFound extends DomainError {
  readonly code = 'matching.shortlist.not-found';

  constructor(requestId: string) {
    super(`There is no shortlist for request ${requestId}.`);
  }
}

/** Whether the request still looks for partners. */
export const isLooking = ({ status, rests }: Pick<Shortlist, 'status' | 'rests'>): boolean =>
  status === 'open' && rests !== true;

/** The shortlist after an event. */
export function evolveShortlist(shortlist: Shortlist | undefined, event: ShortlistEvent): Shortlist {
  if (event.type === 'matching.shortlist.drawn-up.v1') return { ...event.data, status: 'open' };
  if (shortlist === undefined) throw new Error(`${event.type} comes before the shortlist`);
  switch (event.type) {
    case 'matching.shortlist.extended.v1':
      return extended(shortlist, event.data.items, event.data.extendedAt);
    case 'matching.shortlist.round-opened.v1': {
      const { round, needItemIds, windowClosesAt, invitationCause } = event.data;
      return { ...shortlist, rests: false, round: { round, needItemIds, windowClosesAt, invitationCause } };
    }
    case 'matching.shortlist.search-rested.v1':
      return { ...withoutRound(shortlist), rests: true };
    case 'matching.shortlist.search-resumed.v1':
      return { ...withoutFund(withoutRound(shortlist)), rests: false };
    case 'matching.shortlist.gap-funded.v1':
      return { ...shortlist, isGapFunded: true };
    case 'matching.shortlist.closed.v1':
      return { ...withoutRound(shortlist), status: 'closed', closedBecause: event.data.reason };
    default:
      return event satisfies never;
  }
}

const extended = (
  shortlist: Shortlist,
  additions: readonly ShortlistAddition[],
  extendedAt: string,
): Shortlist => ({
  ...shortlist,
  extendedAt,
  items: shortlist.items.map((item) => {
    const added = additions.find(({ needItemId }) => needItemId === item.needItemId)?.matches ?? [];
    return added.length === 0 ? item : { ...item, matches: [...item.matches, ...added] };
  }),
});

const withoutFund = ({ isGapFunded: _, ...shortlist }: Shortlist): Shortlist => shortlist;

const withoutRound = ({ round: _, ...shortlist }: Shortlist): Shortlist => shortlist;

/** The request looks for partners no longer. */
export const closeShortlist = (
  shortlist: Shortlist | undefined,
  reason: string,
): readonly ShortlistEvent[] => {
  if (shortlist === undefined || shortlist.status === 'closed') return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.closed.v1', data: { shortlistId, requestId, reason } }];
};
