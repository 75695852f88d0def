import type { IneligibilityCode } from '@hub/contracts/vocabularies/ineligibility-codes.js';
import { addDays } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, AnotherPersonNeeded } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { silenceEndsAt } from './silence.js';

/** The head of the secretariat finds the request not eligible. */
export function declineRequest(
  state: RequestState | undefined,
  act: Act & { reasonCode: IneligibilityCode; text: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'decline', act);
  const appealBy = addDays(act.at, INTAKE_RULES.appealWithinDays).toISOString();
  return [fact('declined', { requestId, reasonCode: act.reasonCode, text: act.text, appealBy })];
}

/**
 * The focal point appeals, once and in time.
 * @throws ActionRefused `appeal-already-made`, `appeal-too-late`
 */
export function appealDecline(
  state: RequestState | undefined,
  act: Act & { grounds: string },
): readonly RequestFact[] {
  const { requestId, decline, appealed } = permit(state, 'appeal', act);
  if (appealed || decline?.appeal !== undefined)
    throw new ActionRefused('appeal-already-made', 'A decision can be appealed once.');
  if (decline !== undefined && act.at > new Date(decline.appealBy))
    throw new ActionRefused('appeal-too-late', 'The time to appeal is over.', { appealBy: decline.appealBy });
  return [fact('appealed', { requestId, grounds: act.grounds })];
}

/**
 * Another head of the secretariat decides the appeal.
 * @throws ActionRefused `no-appeal-made`
 * @throws AnotherPersonNeeded for whoever declined
 */
export function decideAppeal(
  state: RequestState | undefined,
  act: Act & { granted: boolean; text: string },
): readonly RequestFact[] {
  const request = permit(state, 'decide-appeal', act);
  const { requestId, decline } = request;
  if (decline?.appeal !== 'open') throw new ActionRefused('no-appeal-made', 'There is no open appeal.');
  if (decline.by === act.by.id)
    throw new AnotherPersonNeeded('An appeal is decided by someone other than who declined.');
  if (!act.granted) return [fact('appeal-rejected', { requestId, text: act.text })];
  const silence = present({ silenceEndsAt: silenceEndsAt(request, act.at) });
  return [fact('appeal-granted', { requestId, text: act.text, ...silence })];
}
