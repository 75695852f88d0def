import type { Caller } from '@hub/platform/identity/caller.decorator.js';

/** Who sees which allocations: the fund's own people all, a State its requests', a provider what it implements. */
export function visibleTo({ roles, state, provider }: Caller): Readonly<Record<string, unknown>> {
  if (roles.some((role) => role === 'finance' || role === 'committee' || role === 'auditor')) return {};
  const scopes = [
    ...(roles.includes('focal-point') && state !== undefined ? [{ requestingStates: state }] : []),
    ...(roles.includes('coordinator') && provider !== undefined
      ? [{ leadImplementer: provider }, { unOrganisations: provider }]
      : []),
  ];
  return scopes.length === 0 ? { _id: { $in: [] } } : { $or: scopes };
}
