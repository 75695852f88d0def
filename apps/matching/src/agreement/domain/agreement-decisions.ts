import { kindOf } from './agreement-kind.js';
import type { AgreementEvent } from './agreement-events.js';
import { AgreementNotFound, AgreementNotOpen, NotAParty, OtherPlan } from './agreement.errors.js';
import type { Agreement, Amendment } from './agreement.js';

/** What intake says of a plan that everyone in it agrees to. */
export interface PlanToSign {
  readonly requestId: string;
  readonly title: string;
  readonly summary: string;
  readonly planHash: string;
  readonly parties: readonly string[];
  readonly leadImplementer: string;
  readonly consentToPublish?: boolean;
}

export function openAgreement(
  agreement: Agreement | undefined,
  agreementId: string,
  plan: PlanToSign,
  at: Date,
): readonly AgreementEvent[] {
  if (agreement !== undefined) return [];
  const { requestId, title, summary, planHash, parties, leadImplementer } = plan;
  const kind = kindOf(parties);
  const consent = plan.consentToPublish === undefined ? {} : { consentToPublish: plan.consentToPublish };
  const what = { requestId, title, summary, planHash, parties, leadImplementer, ...consent };
  return [
    {
      type: 'matching.agreement.opened.v1',
      data: { agreementId, ...what, kind, openedAt: at.toISOString() },
    },
  ];
}

/**
 * A party signs the version it has read; the last signature concludes the agreement.
 *
 * @throws AgreementNotFound, NotAParty, AgreementNotOpen, OtherPlan
 */
export function signAgreement(
  agreement: Agreement | undefined,
  agreementId: string,
  party: string,
  planHash: string,
  at: Date,
): readonly AgreementEvent[] {
  if (agreement === undefined) throw new AgreementNotFound(agreementId);
  if (!agreement.parties.includes(party)) throw new NotAParty(party);
  if (agreement.status !== 'open') throw new AgreementNotOpen(agreementId, agreement.status);
  if (agreement.planHash !== planHash) throw new OtherPlan({ planHash: agreement.planHash });
  if (agreement.signatures.some((signature) => signature.party === party)) return [];
  const { requestId } = agreement;
  const signedAt = at.toISOString();
  const signed: AgreementEvent = {
    type: 'matching.agreement.signed.v1',
    data: { agreementId, requestId, party, planHash, signedAt },
  };
  if (agreement.signatures.length + 1 < agreement.parties.length) return [signed];
  const data = { agreementId, requestId, planHash, concludedAt: signedAt };
  return [signed, { type: 'matching.agreement.concluded.v1', data }];
}

/** What intake says of another plan that everyone agrees to. */
export type AmendedPlan = Omit<Amendment, 'previousPlanHash'> &
  Pick<Agreement, 'parties' | 'leadImplementer'>;

/** A concluded agreement holds with another plan from now on; heard again, that is nothing new. */
export function amendAgreement(
  agreement: Agreement | undefined,
  amendment: AmendedPlan,
): readonly AgreementEvent[] {
  if (agreement?.status !== 'concluded') return [];
  const { agreementId, requestId, planHash: previousPlanHash, amendments = [] } = agreement;
  if (amendments.some(({ amendmentId }) => amendmentId === amendment.amendmentId)) return [];
  const data = { agreementId, requestId, previousPlanHash, ...amendment };
  return [{ type: 'matching.agreement.amended.v1', data }];
}

export function voidAgreement(agreement: Agreement | undefined, reason: string): readonly AgreementEvent[] {
  if (agreement === undefined || agreement.status === 'voided') return [];
  const { agreementId, requestId } = agreement;
  return [{ type: 'matching.agreement.voided.v1', data: { agreementId, requestId, reason } }];
}
