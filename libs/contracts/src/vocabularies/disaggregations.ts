/**
 * By what figures are broken down, and into which groups; everyone is in exactly one group of each.
 * @see SDG target 17.18; the groups of disability are those of the Washington Group, the ages are ours
 */
export const DISAGGREGATIONS = {
  sex: ['female', 'male', 'other', 'unknown'],
  age: ['under-18', '18-24', '25-59', '60-and-over', 'unknown'],
  'migratory-status': ['migrant', 'returnee', 'not-a-migrant', 'unknown'],
  disability: ['with-disability', 'without-disability', 'unknown'],
} as const;
export type Disaggregation = keyof typeof DISAGGREGATIONS;

/** The names of the dimensions. */
export const DISAGGREGATION_NAMES = Object.keys(DISAGGREGATIONS) as readonly Disaggregation[];

/** The names of all groups of all dimensions. */
export const DISAGGREGATION_GROUPS = [...new Set(Object.values(DISAGGREGATIONS).flat())];
export type DisaggregationGroup = (typeof DISAGGREGATION_GROUPS)[number];
