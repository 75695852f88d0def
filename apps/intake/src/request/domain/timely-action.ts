import type { RequestAction } from './lifecycle.js';
import { openAmendment, openReport } from './open-matters.js';
import type { RequestState } from './request-state.js';

/** Does a step of reporting or amending make sense at this moment? All else is timely whenever the status lists it. */
export function isTimely(state: RequestState, action: RequestAction): boolean {
  switch (action) {
    case 'report-progress':
      return openReport(state) === undefined;
    case 'accept-progress-report':
    case 'return-progress-report':
      return openReport(state) !== undefined;
    case 'propose-amendment':
      return openAmendment(state) === undefined;
    case 'agree-to-amendment':
    case 'refuse-amendment':
      return openAmendment(state) !== undefined;
    default:
      return true;
  }
}
