import type { IndicatorValue } from '../api/views.js';

type Group = NonNullable<IndicatorValue['groups']>[number];
export type Dimension = Group['by'];

/** Into which groups figures are broken down by each dimension; everybody is in one group of each. */
export const GROUPS: Readonly<Record<Dimension, readonly Group['group'][]>> = {
  sex: ['female', 'male', 'other', 'unknown'],
  age: ['under-18', '18-24', '25-59', '60-and-over', 'unknown'],
  'migratory-status': ['migrant', 'returnee', 'not-a-migrant', 'unknown'],
  disability: ['with-disability', 'without-disability', 'unknown'],
};

export const DIMENSIONS = Object.keys(GROUPS) as readonly Dimension[];
