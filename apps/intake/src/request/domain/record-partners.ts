import type { ShortlistedNeed } from '@hub/contracts/intake/request-shortlisted.v1.js';
import type { InvitationStanding } from '@hub/contracts/vocabularies/invitation-standings.js';
import type { Money } from '@hub/contracts/values/money.js';
import { hasLiveProposal, windowClosed } from './close-window.js';
import { leadsTo } from './lifecycle.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { RequestNotFound } from './request-errors.js';
import type { InvitationRecord, RequestState } from './request-state.js';

/** What matching says of an invitation; `seq` is the invitation's own. */
export interface InvitationNews {
  readonly invitationId: string;
  readonly seq: number;
  readonly standing: InvitationStanding;
  readonly providerId: string;
  readonly needItemId?: string | undefined;
  readonly round?: number | undefined;
  readonly unOrganisation?: boolean | undefined;
  readonly amount?: Money | undefined;
}

/** What matching says of a shortlist; `seq` is the shortlist's own. */
interface ShortlistNews {
  readonly shortlistId: string;
  readonly seq: number;
  readonly items: readonly ShortlistedNeed[];
}

/** Matching has drawn up a shortlist; an older one, or one heard of twice, is no news. */
export function recordShortlist(
  state: RequestState | undefined,
  news: ShortlistNews,
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  if (state.shortlist !== undefined && state.shortlist.seq >= news.seq) return [];
  const { shortlistId, seq: shortlistSeq, items } = news;
  return [fact('shortlisted', { requestId: state.requestId, shortlistId, shortlistSeq, items })];
}

/** Further providers have come onto the shortlist; of a provider that is on it already there is nothing to say. */
export function recordFurther(state: RequestState | undefined, news: ShortlistNews): readonly RequestFact[] {
  const known = state?.shortlist?.items ?? [];
  const needItemIds = new Set([...known, ...news.items].map(({ needItemId }) => needItemId));
  const items = [...needItemIds].map((needItemId) => ({
    needItemId,
    providerIds: [
      ...new Set(
        [...known, ...news.items].flatMap((item) => (item.needItemId === needItemId ? item.providerIds : [])),
      ),
    ],
  }));
  const count = (needs: readonly ShortlistedNeed[]) =>
    needs.reduce((sum, { providerIds }) => sum + providerIds.length, 0);
  if (state !== undefined && count(items) === count(known)) return [];
  return recordShortlist(state, { ...news, items });
}

/**
 * An invitation has a new standing; when it was the last answer awaited, the window closes. News that comes after
 * something newer, as replayed events do, only adds what was not known yet: which need, which round, which amount.
 */
export function recordInvitation(
  state: RequestState | undefined,
  news: InvitationNews & { at: Date },
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  const { at, seq: invitationSeq, ...said } = news;
  const known = state.invitations.find(({ invitationId }) => invitationId === news.invitationId);
  const isLate = known !== undefined && known.seq >= invitationSeq;
  if (isLate && !addsTo(known, said)) return [];
  const { seq, ...record } = isLate
    ? { ...present(said), ...known }
    : { ...known, ...present(said), seq: invitationSeq };
  const recorded = fact('invitation-recorded', {
    requestId: state.requestId,
    invitationSeq: seq,
    ...(isLate ? record : present(said)),
  });
  const invitations = [...state.invitations.filter((other) => other !== known), { ...record, seq }];
  return [recorded, ...consequences(state, invitations, at)];
}

const DETAILS = ['needItemId', 'round', 'unOrganisation', 'amount'] as const;

const addsTo = (known: InvitationRecord, said: Omit<InvitationNews, 'seq'>): boolean =>
  DETAILS.some((detail) => known[detail] === undefined && said[detail] !== undefined);

function consequences(
  state: RequestState,
  invitations: readonly InvitationRecord[],
  at: Date,
): readonly RequestFact[] {
  if (leadsTo(state.status, 'close-window').length > 0 && everyoneAnswered(state, invitations))
    return windowClosed(state, { at, reason: 'all-answered', invitations });
  if (state.status === 'offers-review' && !invitations.some(hasLiveProposal))
    return [fact('found-unmet', { requestId: state.requestId, reason: 'No proposal stands any longer.' })];
  return [];
}

/** Everyone on the shortlist of what was circulated has been invited in this round, and has answered. */
function everyoneAnswered(
  { shortlist, circulatedNeedItemIds, round }: RequestState,
  invitations: readonly InvitationRecord[],
): boolean {
  const expected = (shortlist?.items ?? [])
    .filter(({ needItemId }) => circulatedNeedItemIds.includes(needItemId))
    .flatMap(({ needItemId, providerIds }) => providerIds.map((providerId) => ({ needItemId, providerId })));
  return (
    expected.length > 0 &&
    expected.every((pair) =>
      invitations.some(
        (each) =>
          each.providerId === pair.providerId &&
          each.needItemId === pair.needItemId &&
          each.round === round &&
          each.standing !== 'invited',
      ),
    )
  );
}
