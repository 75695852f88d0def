import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';

/** How far it has come with a member of a consortium: asked, belonging, or no longer named. */
export const MEMBERSHIP_STATUSES = ['invited', 'accepted', 'declined', 'withdrawn', 'left'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** What a member has said to belonging to a consortium. */
export interface Membership {
  readonly memberId: string;
  readonly status: MembershipStatus;
  /** Instants, ISO; absent where the member was entered before members were asked. */
  readonly invitedAt?: string;
  readonly since?: string;
  /** Why it declined or left, or why it is no longer asked. */
  readonly reason?: string;
  /** Whether the member was registered as a UN organisation when it accepted. */
  readonly unOrganisation?: boolean;
}

/** A consortium's named members, and what was asked and answered; an older document has no answers. */
export interface Consortium {
  readonly kind: ProviderKind;
  readonly members: readonly string[];
  readonly unOrganisation: boolean;
  readonly memberships?: readonly Membership[];
}

/** As many have to belong to a consortium before its offers match. */
export const FEWEST_MEMBERS = 2;

/**
 * What stands between a consortium and a member; undefined where it was never named. A member that was entered before
 * members were asked has no answer on record: it counts as having accepted.
 */
export const membershipIn = (
  { members, memberships = [] }: Consortium,
  memberId: string,
): Membership | undefined =>
  memberships.find((each) => each.memberId === memberId) ??
  (members.includes(memberId) ? { memberId, status: 'accepted' } : undefined);

/** Everybody who was ever named, those first who are named now. */
export const membershipsOf = (consortium: Consortium): readonly Membership[] => {
  const recorded = (consortium.memberships ?? []).map(({ memberId }) => memberId);
  const ids = new Set([...consortium.members, ...recorded]);
  return [...ids].flatMap((memberId) => membershipIn(consortium, memberId) ?? []);
};

/** Who belongs to the consortium: the named members that have accepted, and nobody else. */
export const standingMembers = (consortium: Consortium): readonly string[] =>
  consortium.members.filter((memberId) => membershipIn(consortium, memberId)?.status === 'accepted');

/** Whether too few members stand by a consortium for its offers to match; of another provider never. */
export const lacksMembers = (consortium: Consortium): boolean =>
  consortium.kind === 'consortium' && standingMembers(consortium).length < FEWEST_MEMBERS;

/**
 * Whether the provider counts among the UN organisations of a bundle. A consortium that the desk has entered as one
 * counts while one of those that belong to it is one; of members entered before they were asked the desk's word stands.
 */
export function countsAsUnOrganisation(provider: Consortium): boolean {
  if (!provider.unOrganisation || provider.kind !== 'consortium') return provider.unOrganisation;
  return standingMembers(provider).some(
    (memberId) => membershipIn(provider, memberId)?.unOrganisation !== false,
  );
}
