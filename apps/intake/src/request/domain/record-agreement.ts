import type { AgreementStanding } from '@hub/contracts/vocabularies/agreement-standings.js';
import { leadsTo } from './lifecycle.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { RequestNotFound } from './request-errors.js';
import type { RequestState } from './request-state.js';

/** What matching says of a partnership agreement; `seq` is the agreement's own. */
export interface AgreementNews {
  readonly agreementId: string;
  readonly seq: number;
  readonly standing: AgreementStanding;
  readonly party?: string | undefined;
  readonly planHash?: string | undefined;
  readonly concludedAt?: string | undefined;
}

/** A party has signed; once all have signed the plan that was agreed to, work can be started. */
export function recordAgreement(
  state: RequestState | undefined,
  news: AgreementNews,
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  const { agreementId, seq: agreementSeq, standing, party } = news;
  const known = state.agreement;
  if (known?.agreementId === agreementId && known.seq >= agreementSeq) return [];
  // Agreements are not ordered among themselves: the end of an earlier one must not hide the present one.
  if (standing === 'voided' && known !== undefined && known.agreementId !== agreementId) return [];
  const { requestId } = state;
  return [
    fact('agreement-recorded', { requestId, agreementId, agreementSeq, standing, ...present({ party }) }),
    ...conclusion(state, news),
  ];
}

function conclusion(state: RequestState, news: AgreementNews): readonly RequestFact[] {
  const { standing, agreementId, planHash, concludedAt } = news;
  const concludes = standing === 'concluded' && leadsTo(state.status, 'conclude-agreement').length > 0;
  if (!concludes || planHash === undefined || planHash !== state.planHash || concludedAt === undefined)
    return [];
  return [fact('agreement-concluded', { requestId: state.requestId, agreementId, planHash, concludedAt })];
}
