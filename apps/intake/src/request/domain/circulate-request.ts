import { addDays } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

type NeedItems = Act & { needItemIds?: readonly string[] | undefined };

/**
 * The desk circulates the request to the shortlisted providers.
 * @throws ActionRefused `shortlist-not-ready`, `unknown-need-item`
 */
export function circulateRequest(state: RequestState | undefined, act: NeedItems): readonly RequestFact[] {
  return [circulated(permit(state, 'circulate', act), act)];
}

/**
 * The desk tries again with a request that found no partner.
 * @throws ActionRefused `circulation-rounds-exhausted`, `shortlist-not-ready`, `unknown-need-item`
 */
export function recirculateRequest(state: RequestState | undefined, act: NeedItems): readonly RequestFact[] {
  const request = permit(state, 'recirculate', act);
  if (request.round >= INTAKE_RULES.circulationRounds)
    throw new ActionRefused(
      'circulation-rounds-exhausted',
      'The request has gone round as often as is allowed.',
      {
        rounds: INTAKE_RULES.circulationRounds,
      },
    );
  return [circulated(request, act)];
}

function circulated(request: RequestState, { at, needItemIds }: NeedItems): RequestFact {
  if (request.shortlist === undefined)
    throw new ActionRefused('shortlist-not-ready', 'The shortlist of providers is not known yet.');
  const known = request.content.needItems.map((item) => item.needItemId);
  const unknown = needItemIds?.filter((id) => !known.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new ActionRefused('unknown-need-item', 'The request has no such need item.', { unknown, known });
  return fact('circulated', {
    requestId: request.requestId,
    round: request.round + 1,
    needItemIds: needItemIds === undefined || needItemIds.length === 0 ? known : [...new Set(needItemIds)],
    windowClosesAt: addDays(at, windowDays(request)).toISOString(),
  });
}

const windowDays = ({ content }: RequestState): number =>
  (content.urgency ?? 'normal') === 'normal' ? INTAKE_RULES.windowDays : INTAKE_RULES.urgentWindowDays;
