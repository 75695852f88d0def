import { membershipIn, type Consortium, type Membership } from './membership.js';
import type { ProviderEvent } from './provider-events.js';

export type MembershipEvent = Extract<
  ProviderEvent,
  { readonly type: `matching.provider.membership-${string}` }
>;

/** The consortium after a member was asked, has answered, or is no longer named. */
export function evolveMembership<C extends Consortium>(consortium: C, event: MembershipEvent): C {
  const { memberId } = event.data;
  const invitedAt = membershipIn(consortium, memberId)?.invitedAt;
  const changed: Membership = {
    memberId,
    ...(invitedAt !== undefined && { invitedAt }),
    ...newsOf(event),
  };
  const others = (consortium.memberships ?? []).filter((each) => each.memberId !== memberId);
  const isNamed = changed.status === 'invited' || changed.status === 'accepted';
  const members = consortium.members.filter((each) => isNamed || each !== memberId);
  return { ...consortium, members, memberships: [...others, changed] };
}

function newsOf(event: MembershipEvent): Omit<Membership, 'memberId'> {
  switch (event.type) {
    case 'matching.provider.membership-invited.v1': {
      const { invitedAt } = event.data;
      return { status: 'invited', invitedAt, since: invitedAt };
    }
    case 'matching.provider.membership-accepted.v1': {
      const { acceptedAt, unOrganisation } = event.data;
      return { status: 'accepted', since: acceptedAt, unOrganisation };
    }
    case 'matching.provider.membership-declined.v1':
      return { status: 'declined', since: event.data.declinedAt, ...because(event.data) };
    case 'matching.provider.membership-withdrawn.v1':
      return { status: 'withdrawn', since: event.data.withdrawnAt, ...because(event.data) };
    case 'matching.provider.membership-left.v1':
      return { status: 'left', since: event.data.leftAt, ...because(event.data) };
    default:
      return event satisfies never;
  }
}

const because = ({ reason }: { readonly reason?: string }) => (reason === undefined ? {} : { reason });
