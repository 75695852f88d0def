import { providerOfActor, stateOfActor } from './actor.js';
import type { RequestState } from './request-state.js';

/** In what capacity someone reads: a State its own, a provider what is addressed to it, the secretariat all. */
export type Reader =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'provider'; readonly providerId: string }
  | { readonly kind: 'secretariat' };

const SECRETARIAT: readonly string[] = ['desk', 'desk-head', 'auditor', 'system'];

/** The widest capacity that these roles give; undefined when they give none. */
export function readerOf(roles: readonly string[], organisation: string | undefined): Reader | undefined {
  const someone = { id: '', role: '', ...(organisation !== undefined && { organisation }) };
  if (roles.some((role) => SECRETARIAT.includes(role))) return { kind: 'secretariat' };
  const state = stateOfActor(someone);
  if (state !== undefined && roles.some((role) => role === 'drafter' || role === 'focal-point'))
    return { kind: 'state', state };
  const providerId = providerOfActor(someone);
  if (providerId !== undefined && roles.includes('coordinator')) return { kind: 'provider', providerId };
  return undefined;
}

/** May this reader know that there is such a request? */
export function mayKnow(
  reader: Reader,
  { content, providerIds }: Pick<RequestState, 'content' | 'providerIds'>,
): boolean {
  switch (reader.kind) {
    case 'state':
      return content.requestingStates.includes(reader.state);
    case 'provider':
      return providerIds.includes(reader.providerId);
    case 'secretariat':
      return true;
  }
}
