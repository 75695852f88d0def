import { permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';
import { silenceEndsAt } from './silence.js';

/** The secretariat confirms what it has received; from now on silence can become consent to disclosure. */
export function acknowledgeRequest(
  state: RequestState | undefined,
  act: Act & { contentHash: string },
): readonly RequestFact[] {
  const request = permit(state, 'acknowledge', act);
  return [
    fact('acknowledged', {
      requestId: request.requestId,
      contentHash: act.contentHash,
      acknowledgedAt: act.at.toISOString(),
      ...present({ silenceEndsAt: silenceEndsAt(request, act.at) }),
    }),
  ];
}
