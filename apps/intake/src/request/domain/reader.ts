import { providerOfActor, stateOfActor } from './actor.js';

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
