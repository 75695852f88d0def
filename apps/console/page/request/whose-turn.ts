import type { Person } from '../app/session-store.js';
import { providerOf } from '../app/use-session.js';
import type { RequestSummary } from '../api/views.js';

const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  drafter: ['drafter'],
  'focal-point': ['focal-point'],
  desk: ['desk'],
  'desk-head': ['desk-head'],
  providers: ['coordinator'],
  fund: ['committee', 'finance'],
  parties: ['focal-point', 'coordinator'],
  'lead-implementer': ['coordinator'],
};

/** Is it this person's turn? A provider may be one of several; whether it is done is on the request's own page. */
export function isTurnOf(person: Person, { ballWith }: Pick<RequestSummary, 'ballWith'>): boolean {
  const roles = HOLDERS[ballWith] ?? [];
  if (roles.includes('coordinator') && providerOf(person) !== undefined) return true;
  return roles.some((role) => person.roles.includes(role));
}
