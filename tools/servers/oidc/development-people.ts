/** What a token says about a person: who, in which roles, for whom. */
export interface PersonClaims {
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

type OrganisationOf = (rest: string) => string;

// The text before the first `-` names the organisation: `drafter.mkd-skopje` drafts for North Macedonia.
const firstPart: OrganisationOf = (rest) => rest.split('-')[0] ?? rest;
const ofState: OrganisationOf = (rest) => `state:${firstPart(rest).toUpperCase()}`;

const ORGANISATION_OF_ROLE: Readonly<Record<string, OrganisationOf>> = {
  drafter: ofState,
  'focal-point': ofState,
  coordinator: (rest) => `provider:${firstPart(rest)}`,
  desk: () => 'secretariat',
  'desk-head': () => 'secretariat',
  committee: () => 'fund',
  finance: () => 'fund',
  auditor: () => 'secretariat',
  operator: () => 'operations',
};

/**
 * The claims of a development person, from an id of the form `<role>.<rest>`; undefined for any other id.
 * Every such person exists, so tests may invent as many as they like.
 */
export function claimsOf(id: string): PersonClaims | undefined {
  const [, role, rest] = /^([a-z-]+)\.([a-z0-9-]+)$/.exec(id) ?? [];
  if (role === undefined || rest === undefined) return undefined;
  const organisation = ORGANISATION_OF_ROLE[role]?.(rest);
  return organisation === undefined ? undefined : { name: nameOf(role, rest), roles: [role], organisation };
}

/** People offered on the login page. */
export const PEOPLE_TO_CHOOSE = [
  'drafter.mkd-skopje',
  'focal-point.mkd',
  'desk.ana',
  'desk.ben',
  'desk-head.carla',
  'coordinator.iom-anna',
  'coordinator.unfpa-ben',
  'coordinator.unhcr-chen',
  'committee.dora',
  'finance.emil',
  'finance.fay',
  'auditor.gus',
  'operator.hana',
] as const;

function nameOf(role: string, rest: string): string {
  const who = rest.split('-').map(capitalised).join(' ');
  return `${who} (${role})`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
