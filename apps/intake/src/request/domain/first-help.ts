import { addDays } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { RequestState } from './request-state.js';
import { isOpen } from './request-status.js';

/** By when the first expert should have come or the first money been paid; undefined before a request is in, and once it is so. */
export function firstHelpBy(state: RequestState): Date | undefined {
  const { submittedAt, status } = state;
  if (submittedAt === undefined || !isOpen(status) || hasHelp(state)) return undefined;
  return addDays(new Date(submittedAt), INTAKE_RULES.firstHelpWithinDays);
}

const hasHelp = ({ status, passed = [], tranches }: RequestState): boolean =>
  status === 'in-delivery' ||
  passed.some((step) => step.status === 'in-delivery') ||
  tranches.some(({ standing }) => standing === 'paid');
