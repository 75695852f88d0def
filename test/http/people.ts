/** Somebody of each role; those of a State or provider belong to the one that the tests are about. */
export const PERSON_OF_ROLE: Readonly<Record<string, string>> = {
  drafter: 'drafter.mkd-bitola',
  'focal-point': 'focal-point.mkd',
  desk: 'desk.zoe',
  'desk-head': 'desk-head.zed',
  coordinator: 'coordinator.iom-lead',
  committee: 'committee.zia',
  finance: 'finance.zak',
  auditor: 'auditor.zora',
  operator: 'operator.zeno',
};

/** The same roles in another State or provider. */
export const STRANGER_OF_ROLE: Readonly<Record<string, string>> = {
  drafter: 'drafter.alb-tirana',
  'focal-point': 'focal-point.alb',
  coordinator: 'coordinator.foreign-one',
};

/** Whoever may use a route. */
export function personFor(roles: readonly string[]): string {
  const person = PERSON_OF_ROLE[roles[0] ?? 'auditor'];
  if (person === undefined) throw new Error(`Nobody has the role ${String(roles[0])}.`);
  return person;
}
