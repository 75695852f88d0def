import { actJointly } from './act-jointly.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { gapOf } from './plan-money.js';
import { providersIn } from './plan-parties.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, RequestIncomplete } from './request-errors.js';
import type { Referral, RequestState } from './request-state.js';

type ReferralSent = Act & {
  unOrganisations?: readonly string[] | undefined;
  leadImplementer?: string | undefined;
  /** Ids of the organisations of the United Nations, from the vocabulary. */
  knownUnOrganisations: readonly string[];
};

/**
 * Desk and focal point, in a joint request those of all States, ask the fund for what is missing: the first to call
 * proposes, the other completes.
 * Members have answered first: the statuses that list this action come after a window has closed.
 * @throws ActionRefused `no-gap`, `too-few-un-organisations`, `already-proposed`, `differs-from-proposal`
 * @throws RequestIncomplete without a lead implementer
 */
export function referToFund(state: RequestState | undefined, act: ReferralSent): readonly RequestFact[] {
  const request = permit(state, 'refer-to-fund', act);
  const by = act.by.role === 'desk' ? 'desk' : 'focal-point';
  const { referral, requestId } = request;
  if (referral?.by === by)
    throw new ActionRefused('already-proposed', 'The other side must agree now.', { by });
  if (referral !== undefined) demandSame(referral, act);
  const asked = referral ?? newReferral(request, act, by);
  const next =
    referral === undefined
      ? fact('fund-referral-proposed', { requestId, ...asked })
      : referred(request, asked, act);
  return actJointly(request, act, { act: 'refer-to-fund', terms: termsOf(asked), facts: [next] });
}

const termsOf = ({ gap, leadImplementer, unOrganisations }: Referral): readonly string[] => [
  `${String(gap.amountMinor)} ${gap.currency}`,
  `lead: ${leadImplementer}`,
  ...unOrganisations,
];

function newReferral(request: RequestState, act: ReferralSent, by: Referral['by']): Referral {
  const gap = gapOf(request);
  if (gap.amountMinor === 0) throw new ActionRefused('no-gap', 'Offers and the fund cover the plan already.');
  const unOrganisations = unOrganisationsOf(request, act);
  if (unOrganisations.length < INTAKE_RULES.unOrganisationsForFund)
    throw new ActionRefused(
      'too-few-un-organisations',
      'The fund works through two UN organisations at least.',
      {
        unOrganisations,
        needed: INTAKE_RULES.unOrganisationsForFund,
      },
    );
  const leadImplementer = act.leadImplementer ?? request.plan?.leadImplementer;
  if (leadImplementer === undefined)
    throw new RequestIncomplete([
      { pointer: '/leadImplementer', code: 'missing', detail: 'Name the lead implementer.' },
    ]);
  return { by, gap, unOrganisations, leadImplementer };
}

/** Those named, or those of the plan, that are of the United Nations. */
function unOrganisationsOf(request: RequestState, act: ReferralSent): readonly string[] {
  const named = act.unOrganisations ?? (request.plan === undefined ? [] : providersIn(request.plan));
  const invited = request.invitations
    .filter(({ unOrganisation }) => unOrganisation === true)
    .map(({ providerId }) => providerId);
  return [...new Set(named)].filter((id) => act.knownUnOrganisations.includes(id) || invited.includes(id));
}

function demandSame(referral: Referral, act: ReferralSent): void {
  const differs =
    (act.leadImplementer !== undefined && act.leadImplementer !== referral.leadImplementer) ||
    (act.unOrganisations !== undefined &&
      [...act.unOrganisations].sort().join() !== [...referral.unOrganisations].sort().join());
  if (differs)
    throw new ActionRefused('differs-from-proposal', 'Agree to what was proposed, or leave it out.', {
      proposed: referral,
    });
}

const referred = (request: RequestState, referral: Referral, { at }: Act): RequestFact =>
  fact('referred-to-fund', {
    requestId: request.requestId,
    title: request.content.title ?? '',
    requestingStates: request.content.requestingStates,
    gap: referral.gap,
    unOrganisations: referral.unOrganisations,
    leadImplementer: referral.leadImplementer,
    objectives: [...new Set(request.content.needItems.flatMap(({ objectives = [] }) => objectives))].sort(
      (one, other) => one - other,
    ),
    hasLocalPartner: request.plan?.localPartner !== undefined,
    consentToPublish: request.content.consentToPublish === true,
    referredAt: at.toISOString(),
  });
