import type { Difference, Versions } from '../parts/differences.js';
import { useWording } from '../wording/use-wording.js';
import type { DraftPlan } from './draft-plan.js';

/** Names a field in which two plans differ; one of an activity, milestone or indicator by its number on the page. */
export function usePlanFieldName(versions: Versions<DraftPlan>) {
  const { t, number } = useWording();
  return (difference: Difference): string => {
    const { list, field } = difference;
    if (list === undefined) return t(`field.${field as 'startsOn'}`);
    const which = { number: number(placeOf(versions, difference) + 1) };
    switch (field) {
      case 'baseline':
      case 'target':
      case 'measure':
      case 'disaggregatedBy':
        return t(`plan.${field}`, which);
      case 'unit':
        return t('plan.measure', which);
      case 'dueOn':
        return t('plan.milestoneDue', which);
      default: {
        const thing = t(`plan.${ONE_OF[list as keyof typeof ONE_OF]}`, which);
        return field === list ? thing : `${thing}: ${t(`field.${FIELDS[field] ?? 'title'}`)}`;
      }
    }
  };
}

const ONE_OF = { activities: 'activity', milestones: 'milestone', indicators: 'indicator' } as const;
const FIELDS: Readonly<Record<string, 'needItems' | 'amount'>> = {
  needItemIds: 'needItems',
  budgetLines: 'amount',
};

/** Its place in the version that has it; in one's own where both have. */
function placeOf({ mine, theirs }: Versions<DraftPlan>, { list, id }: Difference): number {
  const places = [mine, theirs].map((plan) => idsIn(plan, list).findIndex((one) => one === id));
  return places.find((place) => place >= 0) ?? 0;
}

function idsIn(plan: DraftPlan, list: string | undefined): readonly (string | undefined)[] {
  if (list === 'activities') return plan.activities.map(({ activityId }) => activityId);
  if (list === 'milestones') return plan.milestones.map(({ milestoneId }) => milestoneId);
  return plan.indicators.map(({ indicatorId }) => indicatorId);
}
