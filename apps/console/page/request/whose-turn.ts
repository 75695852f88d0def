import type { operations } from '@hub/client/generated/intake.js';
import type { Person } from '../app/session-store.js';
import { providerOf } from '../app/use-session.js';
import type { RequestSummary } from '../api/views.js';

type Filter = NonNullable<operations['ListRequests.list']['parameters']['query']>;

/** Whose turn a request can be. */
export type Holder = NonNullable<Filter['ballWith']>[number];

const HOLDERS: Readonly<Record<Holder, readonly string[]>> = {
  drafter: ['drafter'],
  'focal-point': ['focal-point'],
  desk: ['desk'],
  'desk-head': ['desk-head'],
  providers: ['coordinator'],
  fund: ['committee', 'finance'],
  parties: ['focal-point', 'coordinator'],
  'lead-implementer': ['coordinator'],
  nobody: [],
};

const ALL_HOLDERS = Object.keys(HOLDERS) as readonly Holder[];

/** Is it this person's turn? A provider may be one of several; whether it is done is on the request's own page. */
export function isTurnOf(person: Person, { ballWith }: Pick<RequestSummary, 'ballWith'>): boolean {
  const roles = ballWith in HOLDERS ? HOLDERS[ballWith as Holder] : [];
  if (roles.includes('coordinator') && providerOf(person) !== undefined) return true;
  return roles.some((role) => person.roles.includes(role));
}

/** The turns that are this person's. */
export const turnsOf = (person: Person): readonly Holder[] =>
  ALL_HOLDERS.filter((holder) => isTurnOf(person, { ballWith: holder }));

/** The turns of all others; one's own and these are all there are. */
export const turnsOfOthers = (person: Person): readonly Holder[] =>
  ALL_HOLDERS.filter((holder) => !isTurnOf(person, { ballWith: holder }));
