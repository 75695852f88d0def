import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import type { Versioned } from '../../reading/view.js';
import { membershipIn, membershipsOf, type Membership } from '../domain/membership.js';
import { MembershipNotFound } from '../domain/membership.errors.js';
import type { Provider } from '../domain/provider.js';
import { seesChecks } from '../read-providers/provider-access.js';
import type { MembershipView } from './membership.view.js';

type Names = ReadonlyMap<string, string>;

/** A membership of the consortium as the API shows it. */
export function membershipView(
  { version, state }: Versioned<Provider>,
  { memberId, status, invitedAt, since, reason }: Membership,
  names: Names,
): MembershipView {
  const memberName = names.get(memberId);
  return {
    consortiumId: state.providerId,
    consortiumName: state.name,
    memberId,
    status,
    version,
    ...(memberName !== undefined && { memberName }),
    ...(invitedAt !== undefined && { invitedAt }),
    ...(since !== undefined && { since }),
    ...(reason !== undefined && { reason }),
  };
}

/**
 * The membership of this member, if the caller may know of it: the desk, an auditor, who speaks for the consortium, or
 * who speaks for the member.
 *
 * @throws MembershipNotFound
 */
export function membershipFor(
  consortium: Versioned<Provider> | undefined,
  ids: { readonly consortiumId: string; readonly memberId: string },
  caller: Caller,
): Membership {
  const { consortiumId, memberId } = ids;
  const isParty = seesAllOf(consortiumId, caller) || caller.provider === memberId;
  const found = consortium && membershipIn(consortium.state, memberId);
  if (!isParty || found === undefined) throw new MembershipNotFound(consortiumId, memberId);
  return found;
}

/**
 * Those memberships that the caller may know of: all for the desk, auditors and who speaks for the consortium; for one
 * that is asked or belongs to it its own, and who belongs to it.
 *
 * @throws MembershipNotFound for everybody else
 */
export function membershipsFor({ id, state }: Versioned<Provider>, caller: Caller): readonly Membership[] {
  if (seesAllOf(id, caller)) return membershipsOf(state);
  const own = caller.provider ?? '';
  if (!state.members.includes(own)) throw new MembershipNotFound(id, own);
  return membershipsOf(state).filter(({ memberId, status }) => memberId === own || status === 'accepted');
}

const seesAllOf = (consortiumId: string, caller: Caller): boolean =>
  seesChecks(caller) || (caller.roles.includes('coordinator') && caller.provider === consortiumId);
