import type { Plan } from '@hub/contracts/intake/plan.js';
import { partyOf } from './actor.js';
import type { AmendmentRecord } from './delivery-records.js';
import { amendmentProblems } from './find-amendment-problems.js';
import { INTAKE_RULES } from './intake-rules.js';
import { openAmendment } from './open-matters.js';
import { demandPartner, permit, type Act } from './permit.js';
import { partiesOf } from './plan-parties.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionForbidden, ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * A party proposes another plan than the one that was signed, and agrees by proposing.
 * @throws ActionRefused `amendment-open`, `too-many-amendments`, `amendment-changes-nothing`
 * @throws RequestIncomplete listing what such a plan lacks or may not change
 */
export function proposeAmendment(
  state: RequestState | undefined,
  act: Act & { plan: Plan; planHash: string; reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'propose-amendment', act);
  demandPartner(request, act);
  const { requestId, amendments = [] } = request;
  const { plan, planHash, reason } = act;
  const open = openAmendment(request);
  if (open !== undefined)
    throw new ActionRefused('amendment-open', 'Another amendment is open.', {
      amendmentId: open.amendmentId,
    });
  if (amendments.length >= INTAKE_RULES.amendments)
    throw new ActionRefused('too-many-amendments', 'The plan has been amended as often as is allowed.', {
      most: INTAKE_RULES.amendments,
    });
  if (planHash === request.planHash)
    throw new ActionRefused('amendment-changes-nothing', 'This is the plan as it stands.');
  const problems = amendmentProblems(request, plan);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'The plan cannot be amended like that.');
  const amendment: AmendmentRecord = {
    amendmentId: `amendment-${String(amendments.length + 1)}`,
    reason,
    plan,
    planHash,
    proposedBy: partyOf(act.by),
    proposedAt: act.at.toISOString(),
    parties: [...new Set([...partiesOf(request), ...partiesOf({ ...request, plan })])],
    agreedBy: [],
    standing: 'proposed',
  };
  const { amendmentId, proposedBy, parties } = amendment;
  return [
    fact('amendment-proposed', { requestId, amendmentId, reason, plan, planHash, proposedBy, parties }),
    ...agreed(request, amendment, act, plan),
  ];
}

/**
 * A party agrees to an amendment; with the last one the plan is amended.
 * @throws ActionRefused `no-amendment-open`, `plan-changed`
 * @throws RequestIncomplete when the plan has become impossible meanwhile
 * @throws ActionForbidden for who is not a party
 */
export function agreeToAmendment(
  state: RequestState | undefined,
  act: Act & { amendmentId: string; planHash: string },
): readonly RequestFact[] {
  const request = permit(state, 'agree-to-amendment', act);
  const { plan, ...amendment } = amendmentFor(request, act);
  const { planHash } = amendment;
  if (planHash !== act.planHash)
    throw new ActionRefused('plan-changed', 'This is not the plan that is proposed.', { planHash });
  if (plan === undefined || amendment.agreedBy.includes(partyOf(act.by))) return [];
  const problems = amendmentProblems(request, plan);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'The plan can no longer be amended so.');
  return agreed(request, amendment, act, plan);
}

/**
 * A party does not agree, or takes its own proposal back: the plan stays.
 * @throws ActionRefused `no-amendment-open`
 * @throws ActionForbidden for who is not a party
 */
export function refuseAmendment(
  state: RequestState | undefined,
  act: Act & { amendmentId: string; reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'refuse-amendment', act);
  const { amendmentId } = amendmentFor(request, act);
  const { requestId } = request;
  return [fact('amendment-refused', { requestId, amendmentId, party: partyOf(act.by), reason: act.reason })];
}

function amendmentFor(request: RequestState, { by, amendmentId }: Act & { amendmentId: string }) {
  const open = openAmendment(request);
  if (open?.amendmentId !== amendmentId)
    throw new ActionRefused('no-amendment-open', 'No such amendment is open.');
  if (!open.parties.includes(partyOf(by)))
    throw new ActionForbidden('Only parties to the plan, as it is or as it would be, decide on it.');
  return open;
}

function agreed(
  request: RequestState,
  { amendmentId, planHash, parties, agreedBy, reason }: AmendmentRecord,
  { by, at }: Act,
  plan: Plan,
): readonly RequestFact[] {
  const { requestId } = request;
  const party = partyOf(by);
  const all = [...agreedBy, party];
  const agreement = fact('amendment-agreed', { requestId, amendmentId, party, planHash });
  if (!parties.every((each) => all.includes(each))) return [agreement];
  return [
    agreement,
    fact('plan-amended', {
      requestId,
      amendmentId,
      reason,
      plan,
      planHash,
      parties: partiesOf({ ...request, plan }),
      agreedBy: all,
      leadImplementer: plan.leadImplementer ?? '',
      amendedAt: at.toISOString(),
    }),
  ];
}
