/** What a token says about a person: who, in which roles, for whom. */
export interface PersonClaims {
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

type OrganisationOf = (group: string, isNamed: boolean) => string;

const ofState: OrganisationOf = (group) => `state:${group.toUpperCase()}`;

/** The fund's own people; with a group that ends with a dot, somebody seconded by that provider, who stands to gain. */
const ofFund: OrganisationOf = (group, isNamed) => (isNamed ? `provider:${group}` : 'fund');

const ORGANISATION_OF_ROLE: Readonly<Record<string, OrganisationOf>> = {
  drafter: ofState,
  'focal-point': ofState,
  coordinator: (group) => `provider:${group}`,
  desk: () => 'secretariat',
  'desk-head': () => 'secretariat',
  committee: ofFund,
  finance: ofFund,
  auditor: () => 'secretariat',
  operator: () => 'operations',
};

/**
 * The claims of a development person, from an id of the form `<role>.<group>-<name>`: `drafter.mkd-skopje` drafts for
 * North Macedonia. A group with a hyphen in it ends with a dot: `coordinator.un-women.ana`; so does the provider that a
 * finance officer or a committee member comes from: `finance.iom.otto`. Undefined for any other id. Every such person
 * exists, so tests may invent as many as they like.
 */
export function claimsOf(id: string): PersonClaims | undefined {
  const [, role, rest, name] = /^([a-z-]+)\.([a-z0-9-]+)(?:\.([a-z0-9-]+))?$/.exec(id) ?? [];
  if (role === undefined || rest === undefined) return undefined;
  const group = name === undefined ? (rest.split('-')[0] ?? rest) : rest;
  const organisation = ORGANISATION_OF_ROLE[role]?.(group, name !== undefined);
  return organisation === undefined
    ? undefined
    : { name: nameOf(role, name ?? rest), roles: [role], organisation };
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
  'committee.ivan',
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
