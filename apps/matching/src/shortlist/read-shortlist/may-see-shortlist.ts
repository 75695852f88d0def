import type { Caller } from '@hub/platform/identity/caller.decorator.js';

const SECRETARIAT = ['desk', 'desk-head', 'auditor'];

/** The secretariat and auditors see every shortlist, a State those of its own requests. */
export const maySeeShortlist = (
  { requestingStates }: { readonly requestingStates: readonly string[] },
  { roles, state }: Caller,
): boolean =>
  roles.some((role) => SECRETARIAT.includes(role)) ||
  (state !== undefined && requestingStates.includes(state));
