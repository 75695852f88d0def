import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { InvitationEvent } from './invitation-events.js';
import type { Invitation } from './invitation.js';

/** One round in which a request goes to its shortlisted providers. */
export interface Circulation {
  readonly round: number;
  readonly needItemIds: readonly string[];
  /** Instant, ISO. */
  readonly windowClosesAt: string;
}

/** A need item and a provider that are to be joined. */
export interface Pairing {
  readonly needItem: NeedItem;
  /** The provider's best offer for it. */
  readonly match: ShortlistMatch;
}

/** Each provider once for each need item, with its best offer. */
export const pairingsOf = (shortlist: Shortlist, { needItemIds }: Circulation): readonly Pairing[] =>
  shortlist.needItems
    .filter(({ needItemId }) => needItemIds.includes(needItemId))
    .flatMap((needItem) => {
      const matches = shortlist.items.find((item) => item.needItemId === needItem.needItemId)?.matches ?? [];
      const best = new Map<string, ShortlistMatch>();
      for (const match of matches)
        if ((best.get(match.providerId)?.fit ?? -1) < match.fit) best.set(match.providerId, match);
      return [...best.values()].map((match) => ({ needItem, match }));
    });

/** Invites a provider to propose. */
export function inviteProvider(
  invitation: Invitation | undefined,
  invitationId: string,
  shortlist: Shortlist,
  { round, windowClosesAt }: Circulation,
  { needItem, match }: Pairing,
): readonly InvitationEvent[] {
  if (invitation !== undefined) return [];
  const { requestId, title, requestingStates } = shortlist;
  const { offerId, providerId, providerKind, unOrganisation, fit } = match;
  const data = {
    invitationId,
    requestId,
    providerId,
    needItemId: needItem.needItemId,
    offerId,
    round,
    respondBy: windowClosesAt,
    requestTitle: title,
    requestingStates,
    needItem,
    providerKind,
    unOrganisation,
    fit,
  };
  return [{ type: 'matching.invitation.invited.v1', data }];
}
