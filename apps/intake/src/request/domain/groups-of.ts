import type { Disaggregation, DISAGGREGATIONS } from '@hub/contracts/vocabularies/disaggregations.js';

/** The groups of each dimension by which figures are broken down, as the vocabulary has them. */
export const GROUPS_OF = {
  sex: ['female', 'male', 'other', 'unknown'],
  age: ['under-18', '18-24', '25-59', '60-and-over', 'unknown'],
  'migratory-status': ['migrant', 'returnee', 'not-a-migrant', 'unknown'],
  disability: ['with-disability', 'without-disability', 'unknown'],
} as const satisfies { [D in Disaggregation]: (typeof DISAGGREGATIONS)[D] };
