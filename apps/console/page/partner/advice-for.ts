const ADVICE = {
  missing: 'fill',
  'column-missing': 'fill',
  'column-unknown': 'heading',
  'column-twice': 'heading',
  'before-start': 'contradict',
  'below-minimum': 'contradict',
  'above-total': 'contradict',
  'stale-version': 'export',
  'not-found': 'notYours',
  withdrawn: 'notYours',
  'capacity-below-promises': 'promised',
  repeated: 'once',
} as const;

type Advice = (typeof ADVICE)[keyof typeof ADVICE] | 'write';

/** What to do about a cell that was refused with this code; as a rule, to write it as the message says. */
export const adviceFor = (code: string): Advice =>
  code in ADVICE ? ADVICE[code as keyof typeof ADVICE] : 'write';
