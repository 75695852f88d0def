import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { viewOf, type Versioned } from '../../reading/view.js';
import type { Provider } from '../domain/provider.js';
import { standingMembers } from '../domain/membership.js';
import { seesChecks } from './provider-access.js';

/**
 * A provider as this caller may see it: what was found against it is for the secretariat and auditors, and whom a
 * consortium has named is for them and for itself; others see who belongs to it.
 */
export function providerView(provider: Versioned<Provider>, caller: Pick<Caller, 'roles' | 'provider'>) {
  const { screenings = [], redFlags = [], memberships: _answers, ...shown } = viewOf(provider);
  if (seesChecks(caller)) return { ...shown, screenings, redFlags };
  return caller.provider === shown.providerId
    ? shown
    : { ...shown, members: standingMembers(provider.state) };
}
