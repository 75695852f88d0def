import { addDays } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

type NeedItems = Act & { needItemIds?: readonly string[] | undefined };

/**
 * The desk circulates the request to the shortlisted providers. Where nobody is on the shortlist there is nobody to wait
 * for: the request is unmet at once, and can go to the fund.
 * @throws ActionRefused `shortlist-not-ready`, `unknown-need-item`
 */
export function circulateRequest(state: RequestState | undefined, act: NeedItems): readonly RequestFact[] {
  const request = permit(state, 'circulate', act);
  const round = circulated(request, act);
  if (isSomebodyShortlisted(request, round)) return [round];
  const { requestId } = request;
  return [
    round,
    fact('window-closed', { requestId, reason: 'all-answered', closedAt: act.at.toISOString() }),
    fact('found-unmet', { requestId, reason: 'No provider on the shortlist fits.' }),
  ];
}

/**
 * The desk tries again with a request that found no partner; not where that would reach nobody.
 * @throws ActionRefused `circulation-rounds-exhausted`, `shortlist-empty`, `shortlist-not-ready`, `unknown-need-item`
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
  const round = circulated(request, act);
  if (!isSomebodyShortlisted(request, round))
    throw new ActionRefused('shortlist-empty', 'No provider is on the shortlist of these need items.');
  return [round];
}

type Circulated = Extract<RequestFact, { readonly type: 'intake.request.circulated.v1' }>;

const isSomebodyShortlisted = ({ shortlist }: RequestState, { data }: Circulated): boolean =>
  (shortlist?.items ?? []).some(
    ({ needItemId, providerIds }) => data.needItemIds.includes(needItemId) && providerIds.length > 0,
  );

function circulated(request: RequestState, { at, needItemIds }: NeedItems): Circulated {
  if (request.shortlist === undefined)
    throw new ActionRefused('shortlist-not-ready', 'The shortlist of providers is not known yet.');
  const known = request.content.needItems.map((item) => item.needItemId);
  const unknown = needItemIds?.filter((id) => !known.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new ActionRefused('unknown-need-item', 'The request has no such need item.', { unknown, known });
  const data = {
    requestId: request.requestId,
    round: request.round + 1,
    needItemIds: needItemIds === undefined || needItemIds.length === 0 ? known : [...new Set(needItemIds)],
    windowClosesAt: addDays(at, windowDays(request)).toISOString(),
  };
  return { type: 'intake.request.circulated.v1', data };
}

const windowDays = ({ content }: RequestState): number =>
  (content.urgency ?? 'normal') === 'normal' ? INTAKE_RULES.windowDays : INTAKE_RULES.urgentWindowDays;
