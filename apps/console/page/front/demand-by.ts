import { useObjectiveName } from '../parts/objective-names.js';
import { usePlaceName } from '../parts/place-name.js';
import { REGIONS } from '../parts/regions.js';
import type { DemandCount } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** By what demand is shown, in this order. */
export const DEMAND_BY = [
  'objective',
  'region',
  'group',
  'kind',
  'cooperation',
  'urgency',
  'sdgTarget',
] as const;
export type DemandBy = (typeof DEMAND_BY)[number];

/** What a sort of demand is called. */
export function useDemandName(by: DemandBy): (key: string) => string {
  const { t } = useWording();
  const placeName = usePlaceName();
  const objectiveName = useObjectiveName();
  switch (by) {
    case 'objective':
      return (key) => objectiveName(Number(key));
    case 'region':
      return placeName;
    case 'sdgTarget':
      return (key) => `${key} ${t(`sdgGoal.${(key.split('.')[0] ?? '') as '1'}`)}`;
    case 'group':
      return (key) => t(`countryGroup.${key as 'LDC'}`);
    case 'kind':
      return (key) => t(`kind.${key as 'human'}`);
    case 'cooperation':
      return (key) => t(`cooperation.${key as 'triangular'}`);
    case 'urgency':
      return (key) => t(`urgency.${key as 'normal'}`);
  }
}

const PLACE_OF_REGION = new Map(REGIONS.map(({ code }, index) => [code, index]));

/** Regions stand after the one they lie in, SDG targets by their number of requests, all else by its key. */
export function inOrder(by: DemandBy, counts: readonly DemandCount[]): readonly DemandCount[] {
  if (by === 'region')
    return counts.toSorted(
      (one, other) => (PLACE_OF_REGION.get(one.key) ?? 0) - (PLACE_OF_REGION.get(other.key) ?? 0),
    );
  return by === 'sdgTarget' ? counts.toSorted((one, other) => other.requests - one.requests) : counts;
}

const DEPTHS = new Map(REGIONS.map(({ code, depth }) => [code, depth]));

/** How many regions a region lies in; everything else stands alone. */
export const depthOf = (by: DemandBy, key: string): number => (by === 'region' ? (DEPTHS.get(key) ?? 0) : 0);
