import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import type { Provider } from '../domain/provider.js';

const SEE_CHECKS = ['desk', 'desk-head', 'auditor'];
/** The fund's people read of whom its money came and to whom it goes, also of those that are not verified any more. */
const SEE_ALL = [...SEE_CHECKS, 'committee', 'finance'];

/** Whether this caller sees what the secretariat has found out about each provider. */
export const seesChecks = ({ roles }: Pick<Caller, 'roles'>): boolean =>
  roles.some((role) => SEE_CHECKS.includes(role));

const seesAll = ({ roles }: Caller): boolean => roles.some((role) => SEE_ALL.includes(role));

/** The documents that this caller may see. */
export const visibleTo = (caller: Caller): Record<string, unknown> => {
  if (seesAll(caller)) return {};
  return caller.roles.includes('coordinator') ? { _id: caller.provider ?? '' } : { verification: 'verified' };
};

/** The same of one. */
export const isVisible = (provider: Provider, caller: Caller): boolean => {
  if (seesAll(caller)) return true;
  if (caller.roles.includes('coordinator')) return provider.providerId === caller.provider;
  return provider.verification === 'verified';
};
