/** Structural factors that compel people to leave (GCM objective 2 and 23(b)). */
export const STRUCTURAL_FACTORS = [
  'poverty',
  'lack-of-decent-work',
  'food-insecurity',
  'climate-change',
  'environmental-degradation',
  'disasters',
  'conflict-and-violence',
  'inequality-and-discrimination',
  'weak-governance',
  'weak-public-services',
  'demographic-pressure',
  'human-rights-violations',
] as const;
export type StructuralFactor = (typeof STRUCTURAL_FACTORS)[number];
