import { problemsOf } from '../../request/domain/find-problems.js';
import type { RequestState } from '../../request/domain/request-state.js';
import { needsSecondOfficer } from '../../request/domain/clear-request.js';

export const OUTLOOKS = ['met', 'not-met-yet', 'desk-decides'] as const;

/** How a check of the desk would go, as far as it can be told from the draft. */
export interface EligibilityOutlook {
  readonly check: string;
  readonly outlook: (typeof OUTLOOKS)[number];
  readonly detail: string;
}

/** What the desk would find; `twins` is the number of open requests that look alike. */
export function eligibilityOutlook(state: RequestState, twins: number): readonly EligibilityOutlook[] {
  const { content, endorsements } = state;
  const missing = problemsOf(content).length;
  const withoutObjective = content.needItems.filter(({ objectives = [] }) => objectives.length === 0).length;
  const unendorsed = content.requestingStates.filter(
    (each) => !endorsements.some((endorsement) => endorsement.state === each),
  );
  return [
    met('complete', missing === 0, 'Nothing is missing.', `${String(missing)} things are missing.`),
    met('member-state', true, 'Each requesting State is a Member State or observer.', ''),
    met(
      'within-the-compact',
      content.needItems.length > 0 && withoutObjective === 0,
      'Each need names an objective of the Global Compact.',
      'Each need must name an objective of the Global Compact.',
    ),
    met(
      'national-ownership',
      unendorsed.length === 0,
      'Each State has endorsed it.',
      `The focal points of ${unendorsed.join(', ')} have not endorsed it yet.`,
    ),
    twins === 0
      ? met('not-a-duplicate', true, 'No open request looks alike.', '')
      : decides('not-a-duplicate', `Open requests that look alike: ${String(twins)}.`),
    decides('no-personal-data', 'The desk looks for personal data of migrants; there must be none.'),
    decides(
      'clearance',
      needsSecondOfficer(state)
        ? 'Two desk officers clear a request of this size.'
        : 'One desk officer clears it.',
    ),
  ];
}

const met = (check: string, isMet: boolean, yes: string, no: string): EligibilityOutlook => ({
  check,
  outlook: isMet ? 'met' : 'not-met-yet',
  detail: isMet ? yes : no,
});
const decides = (check: string, detail: string): EligibilityOutlook => ({
  check,
  outlook: 'desk-decides',
  detail,
});
