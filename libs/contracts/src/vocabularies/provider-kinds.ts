/** Who can be a provider. */
export const PROVIDER_KINDS = [
  'state',
  'un-entity',
  'ifi',
  'regional-body',
  'private-company',
  'foundation',
  'civil-society',
  'academic-body',
  'local-authority',
  'consortium',
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];
