import { present } from '../present.js';
import type { RequestFacts } from '../request-facts.js';
import type { InvitationRecord, RequestState } from '../request-state.js';
import { alarm, moveTo, without, type Steps } from './step.js';

export const PARTNERS: Steps<
  | 'shortlisted'
  | 'circulated'
  | 'invitation-recorded'
  | 'window-closed'
  | 'found-unmet'
  | 'offers-chosen'
  | 'closed-unmet'
> = {
  shortlisted: (state, { shortlistSeq, items }) => ({ ...state, shortlist: { seq: shortlistSeq, items } }),
  circulated: (state, { round, needItemIds, windowClosesAt }, meta) =>
    alarm(
      moveTo(
        { ...without(state, 'referral'), round, circulatedNeedItemIds: needItemIds },
        'offers-open',
        meta,
      ),
      'window-closes',
      windowClosesAt,
      meta,
    ),
  'invitation-recorded': (state, data) => ({
    ...state,
    invitations: [...others(state, data.invitationId), merged(state, data)],
    providerIds: [...new Set([...state.providerIds, data.providerId])],
  }),
  'window-closed': (state, _data, meta) => moveTo(state, 'offers-review', meta),
  'found-unmet': (state, _data, meta) => moveTo(state, 'unmet', meta),
  'offers-chosen': (state, { invitationIds }, meta) =>
    moveTo({ ...state, chosenInvitationIds: invitationIds }, 'design', meta),
  'closed-unmet': (state, _data, meta) => moveTo(without(state, 'referral'), 'closed-unmet', meta),
};

const others = ({ invitations }: RequestState, id: string): readonly InvitationRecord[] =>
  invitations.filter(({ invitationId }) => invitationId !== id);

/** A later standing keeps what earlier ones said and it does not repeat. */
function merged(state: RequestState, data: RequestFacts['invitation-recorded']): InvitationRecord {
  const { requestId: _, invitationSeq, ...news } = data;
  const known = state.invitations.find(({ invitationId }) => invitationId === data.invitationId);
  return { ...known, ...present(news), seq: invitationSeq };
}
