import type { AllocationEvent } from '../../allocation/domain/allocation-events.js';
import { dayOf, type Recorded } from './movement.js';

/** The days of an activity that IATI asks for. */
export interface ActivityDays {
  /** When the committee agreed: from then on it was to begin. */
  readonly plannedStartOn?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
}

/** When work for an allocation was agreed to, began and ended. */
export function allocationDays(history: readonly Recorded<AllocationEvent>[]): ActivityDays {
  const dayOfFirst = (isIt: (fact: AllocationEvent) => boolean): string | undefined => {
    const found = history.find(({ fact }) => isIt(fact));
    return found === undefined ? undefined : dayOf(found.at);
  };
  const days = {
    plannedStartOn: dayOfFirst(({ type }) => type === 'funding.allocation.approved.v1'),
    startedOn: dayOfFirst(isProgress('delivery-started')),
    endedOn:
      dayOfFirst(isProgress('work-completed')) ??
      dayOfFirst(({ type }) => type === 'funding.allocation.closed.v1'),
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
}

const isProgress =
  (progress: string) =>
  (fact: AllocationEvent): boolean =>
    fact.type === 'funding.allocation.progress-noted.v1' && fact.data.progress === progress;
