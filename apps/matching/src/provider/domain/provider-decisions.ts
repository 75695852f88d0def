import type { FieldRefusal } from '../../refusal/domain/domain-error.js';
import { askMembers } from './membership-decisions.js';
import type { ProviderEvent } from './provider-events.js';
import { FEWEST_MEMBERS } from './membership.js';
import type { Provider, ProviderProfile } from './provider.js';
import {
  ProviderAlreadyRegistered,
  ProviderIncomplete,
  ProviderNotFound,
  SameOfficer,
} from './provider.errors.js';

/**
 * The members of a consortium are asked, and count once they have accepted.
 *
 * @throws ProviderAlreadyRegistered, ProviderIncomplete
 */
export function registerProvider(
  provider: Provider | undefined,
  providerId: string,
  profile: ProviderProfile,
  at: Date,
): readonly ProviderEvent[] {
  if (provider !== undefined) throw new ProviderAlreadyRegistered(providerId);
  refuseIncomplete(profile);
  const data = { providerId, ...profile, registeredAt: at.toISOString() };
  return [
    { type: 'matching.provider.registered.v1', data },
    ...askMembers(undefined, providerId, profile, at),
  ];
}

/**
 * A changed profile waits to be verified again. Members that it names anew are asked; who is no longer named is told.
 *
 * @throws ProviderNotFound, ProviderIncomplete
 */
export function reviseProfile(
  provider: Provider | undefined,
  providerId: string,
  profile: ProviderProfile,
  at: Date,
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  refuseIncomplete(profile);
  return [
    { type: 'matching.provider.profile-revised.v1', data: { providerId, ...profile } },
    ...askMembers(provider, providerId, profile, at),
  ];
}

/**
 * Four eyes: who entered the profile cannot verify it.
 *
 * @throws ProviderNotFound, SameOfficer
 */
export function verifyProvider(
  provider: Provider | undefined,
  providerId: string,
  officer: string,
  at: Date,
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  if (provider.verification === 'verified') return [];
  if (provider.enteredBy === officer) throw new SameOfficer(providerId);
  return [{ type: 'matching.provider.verified.v1', data: { providerId, verifiedAt: at.toISOString() } }];
}

/** @throws ProviderNotFound */
export function withdrawVerification(
  provider: Provider | undefined,
  providerId: string,
  reason: string,
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  if (provider.verification === 'withdrawn') return [];
  return [{ type: 'matching.provider.verification-withdrawn.v1', data: { providerId, reason } }];
}

/** A State's rating counts once for an invitation. @throws ProviderNotFound */
export function recordOutcome(
  provider: Provider | undefined,
  providerId: string,
  outcome: { requestId: string; needItemId: string; invitationId: string; rating: number },
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  if (provider.outcomes.some(({ invitationId }) => invitationId === outcome.invitationId)) return [];
  return [{ type: 'matching.provider.outcome-recorded.v1', data: { providerId, ...outcome } }];
}

function refuseIncomplete({ kind, country, members }: ProviderProfile): void {
  const errors: FieldRefusal[] = [];
  if (kind === 'state' && country === undefined)
    errors.push({ pointer: '/country', code: 'missing', detail: 'A State is named by its alpha-3 code.' });
  if (kind === 'consortium' && new Set(members).size < FEWEST_MEMBERS)
    errors.push({ pointer: '/members', code: 'too-few', detail: 'A consortium has at least two members.' });
  if (new Set(members).size < members.length)
    errors.push({ pointer: '/members', code: 'twice', detail: 'Name each member once.' });
  if (kind !== 'consortium' && members.length > 0)
    errors.push({ pointer: '/members', code: 'unexpected', detail: 'Only a consortium has members.' });
  if (errors.length > 0) throw new ProviderIncomplete(errors);
}
