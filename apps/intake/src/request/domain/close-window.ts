import { actJointly } from './act-jointly.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { InvitationRecord, RequestState } from './request-state.js';

/** Why no more proposals are taken. */
export type ClosingReason = 'expired' | 'all-answered' | 'focal-point';

/** The focal point, in a joint request that of every State, need not wait any longer. */
export function closeWindow(state: RequestState | undefined, act: Act): readonly RequestFact[] {
  const request = permit(state, 'close-window', act);
  const { invitations } = request;
  return actJointly(request, act, {
    act: 'close-window',
    facts: windowClosed(request, { at: act.at, reason: 'focal-point', invitations }),
  });
}

/** The facts of a window that closes; without a proposal that stands, the request is unmet at once. */
export function windowClosed(
  { requestId }: RequestState,
  closing: { at: Date; reason: ClosingReason; invitations: readonly InvitationRecord[] },
): readonly RequestFact[] {
  const closed = fact('window-closed', {
    requestId,
    reason: closing.reason,
    closedAt: closing.at.toISOString(),
  });
  return closing.invitations.some(hasLiveProposal)
    ? [closed]
    : [closed, fact('found-unmet', { requestId, reason: 'No provider made a proposal.' })];
}

/** Does this invitation hold a proposal that the State can still take? */
export const hasLiveProposal = ({ standing }: InvitationRecord): boolean =>
  standing === 'proposed' || standing === 'accepted' || standing === 'confirmed';
