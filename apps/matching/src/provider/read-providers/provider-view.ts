import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { viewOf, type Versioned } from '../../reading/view.js';
import type { Provider } from '../domain/provider.js';
import { seesChecks } from './provider-access.js';

/** A provider as this caller may see it: what was found against it is for the secretariat and auditors. */
export function providerView(provider: Versioned<Provider>, caller: Pick<Caller, 'roles'>) {
  const { screenings = [], redFlags = [], ...shown } = viewOf(provider);
  return { ...shown, ...(seesChecks(caller) && { screenings, redFlags }) };
}
