/** Roles a token can name. */
export const ROLES = [
  'drafter',
  'focal-point',
  'desk',
  'desk-head',
  'coordinator',
  'committee',
  'finance',
  'auditor',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];
