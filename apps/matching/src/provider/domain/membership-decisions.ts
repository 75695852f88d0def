import type { ProviderEvent } from './provider-events.js';
import type { Provider, ProviderProfile } from './provider.js';
import { membershipIn, type Consortium, type MembershipStatus } from './membership.js';
import { ProviderNotRegistered } from './provider.errors.js';
import { IllegalMembershipStep, MembershipHoldsPromises, MembershipNotFound } from './membership.errors.js';

type Step = 'accept' | 'decline' | 'withdraw' | 'leave';

/** What each step ends in, and where it can be taken from. */
const ENDS_IN = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', leave: 'left' } as const;
const STEPS: Readonly<Record<MembershipStatus, readonly Step[]>> = {
  invited: ['accept', 'decline', 'withdraw'],
  accepted: ['leave'],
  declined: [],
  withdrawn: [],
  left: [],
};

/** Who belongs to which consortium, or is asked to. */
interface Pair {
  readonly consortiumId: string;
  readonly memberId: string;
}

/** Asks those whom a profile names anew, and no longer asks for or counts on those whom it no longer names. */
export function askMembers(
  before: Consortium | undefined,
  consortiumId: string,
  { name, members }: ProviderProfile,
  at: Date,
): readonly ProviderEvent[] {
  const named = before?.members ?? [];
  const invitedAt = at.toISOString();
  const asked = members
    .filter((memberId) => !named.includes(memberId))
    .map((memberId): ProviderEvent => {
      const data = { providerId: consortiumId, memberId, consortiumName: name, invitedAt };
      return { type: 'matching.provider.membership-invited.v1', data };
    });
  const dropped = named
    .filter((memberId) => !members.includes(memberId))
    .map((memberId): ProviderEvent => {
      const data = { providerId: consortiumId, memberId, withdrawnAt: invitedAt };
      return { type: 'matching.provider.membership-withdrawn.v1', data };
    });
  return [...asked, ...dropped];
}

/**
 * The member agrees; from now on it counts.
 *
 * @param member the provider as it is registered now
 * @throws MembershipNotFound, IllegalMembershipStep, ProviderNotRegistered
 */
export function acceptMembership(
  consortium: Provider | undefined,
  pair: Pair,
  member: Pick<Provider, 'unOrganisation'> | undefined,
  at: Date,
): readonly ProviderEvent[] {
  if (isDone(consortium, pair, 'accept')) return [];
  if (member === undefined) throw new ProviderNotRegistered(pair.memberId);
  const { unOrganisation } = member;
  const data = { ...idsOf(pair), unOrganisation, acceptedAt: at.toISOString() };
  return [{ type: 'matching.provider.membership-accepted.v1', data }];
}

/** The member does not agree. @throws MembershipNotFound, IllegalMembershipStep */
export function declineMembership(
  consortium: Provider | undefined,
  pair: Pair,
  reason: string | undefined,
  at: Date,
): readonly ProviderEvent[] {
  if (isDone(consortium, pair, 'decline')) return [];
  const data = { ...idsOf(pair), ...(reason !== undefined && { reason }), declinedAt: at.toISOString() };
  return [{ type: 'matching.provider.membership-declined.v1', data }];
}

/** Who has not answered is no longer asked. @throws MembershipNotFound, IllegalMembershipStep */
export function withdrawMembership(
  consortium: Provider | undefined,
  pair: Pair,
  reason: string | undefined,
  at: Date,
): readonly ProviderEvent[] {
  if (isDone(consortium, pair, 'withdraw')) return [];
  const data = { ...idsOf(pair), ...(reason !== undefined && { reason }), withdrawnAt: at.toISOString() };
  return [{ type: 'matching.provider.membership-withdrawn.v1', data }];
}

/**
 * A member leaves, and breaks no promise by it: not while a State has accepted a proposal of the consortium that is
 * neither delivered nor over. A proposal that a State accepts in the very same moment stays promised by the consortium.
 *
 * @param accepted the consortium's invitations that States have accepted
 * @throws MembershipNotFound, IllegalMembershipStep, MembershipHoldsPromises
 */
export function leaveConsortium(
  consortium: Provider | undefined,
  pair: Pair,
  reason: string,
  accepted: readonly string[],
  at: Date,
): readonly ProviderEvent[] {
  if (isDone(consortium, pair, 'leave')) return [];
  const delivered = new Set(consortium?.outcomes.map(({ invitationId }) => invitationId));
  const open = accepted.filter((invitationId) => !delivered.has(invitationId));
  if (open.length > 0) throw new MembershipHoldsPromises(pair.consortiumId, open);
  const data = { ...idsOf(pair), reason, leftAt: at.toISOString() };
  return [{ type: 'matching.provider.membership-left.v1', data }];
}

const idsOf = ({ consortiumId, memberId }: Pair) => ({ providerId: consortiumId, memberId });

// A step that was taken already is not an error.
function isDone(consortium: Provider | undefined, { consortiumId, memberId }: Pair, step: Step): boolean {
  const membership = consortium && membershipIn(consortium, memberId);
  if (membership === undefined) throw new MembershipNotFound(consortiumId, memberId);
  const { status } = membership;
  if (status === ENDS_IN[step]) return true;
  if (!STEPS[status].includes(step)) throw new IllegalMembershipStep(status, step, STEPS[status]);
  return false;
}
