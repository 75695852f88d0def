interface Region {
  /** UN M49. */
  readonly code: string;
  /** How many regions it lies in. */
  readonly depth: 0 | 1 | 2;
}

const TREE = `
002 .015 .202 ..014 ..017 ..018 ..011
019 .419 ..029 ..013 ..005 .021
142 .143 .030 .035 .034 .145
150 .151 .154 .039 .155
009 .053 .054 .057 .061`;

/** The regions and sub-regions of the UN's M49 standard, each after the one that it lies in. */
export const REGIONS: readonly Region[] = TREE.trim()
  .split(/\s+/)
  .map((entry) => {
    const code = entry.replaceAll('.', '');
    return { code, depth: (entry.length - code.length) as Region['depth'] };
  });

/** The regional bodies whose members an offer can be meant for. */
export const REGIONAL_BODIES = [
  'african-union',
  'asean',
  'caricom',
  'eac',
  'ecowas',
  'european-union',
  'league-of-arab-states',
  'mercosur',
  'pacific-islands-forum',
  'saarc',
  'sadc',
] as const;
