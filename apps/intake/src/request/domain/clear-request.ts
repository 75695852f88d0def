import type { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import type { EligibilityCheckName } from '@hub/contracts/vocabularies/eligibility-checks.js';
import { disclosureOf, mayDisclose } from './disclosure.js';
import type { Finding } from './domain-error.js';
import { INTAKE_RULES } from './intake-rules.js';
import { completeNeedItem } from './need-items.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, AnotherPersonNeeded, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { timerNamed } from './timers.js';

/** The checks that must be recorded and passed, as the vocabulary names them. */
export const NEEDED_CHECKS = [
  'member-state',
  'within-the-compact',
  'national-ownership',
  'not-a-duplicate',
  'no-personal-data',
] as const satisfies readonly EligibilityCheckName[];

/** The desk records how checks of eligibility went, one by one or several at once; who and when is kept with each. */
export function checkEligibility(
  state: RequestState | undefined,
  act: Act & { checks: readonly EligibilityCheck[] },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'check-eligibility', act);
  return [fact('eligibility-checked', { requestId, checks: act.checks })];
}

/**
 * The desk finds the request eligible: partners can be sought. Above the threshold the first officer proposes
 * and a second one completes. Checks sent along are recorded first.
 * @throws RequestIncomplete naming each check that is not recorded
 * @throws ActionRefused `check-failed`, `disclosure-not-agreed`
 * @throws AnotherPersonNeeded for the first officer of two
 */
export function clearRequest(
  state: RequestState | undefined,
  act: Act & { checks: readonly EligibilityCheck[] },
): readonly RequestFact[] {
  const request = permit(state, 'clear', act);
  demandChecks([...request.checks, ...act.checks]);
  demandDisclosure(request);
  const { requestId } = request;
  const recorded =
    act.checks.length === 0 ? [] : [fact('eligibility-checked', { requestId, checks: act.checks })];
  if (!needsSecondOfficer(request)) return [...recorded, cleared(request, act)];
  if (request.clearanceProposedBy === undefined)
    return [...recorded, fact('clearance-proposed', { requestId })];
  if (request.clearanceProposedBy === act.by.id)
    throw new AnotherPersonNeeded('A second desk officer must clear a request of this size.');
  return [...recorded, cleared(request, act)];
}

function demandChecks(checks: readonly EligibilityCheck[]): void {
  const latest = new Map(checks.map(({ check, passed }) => [check, passed]));
  const errors = NEEDED_CHECKS.filter((check) => !latest.has(check)).map((check): Finding => ({
    pointer: '/checks',
    code: 'missing',
    detail: `"${check}" is not recorded.`,
  }));
  if (errors.length > 0) throw new RequestIncomplete(errors, 'Every check of eligibility must be recorded.');
  const failed = NEEDED_CHECKS.filter((check) => latest.get(check) === false);
  if (failed.length > 0)
    throw new ActionRefused('check-failed', 'A check of eligibility failed.', { failed });
}

function demandDisclosure(request: RequestState): void {
  if (mayDisclose(request)) return;
  const silenceEndsAt = timerNamed(request.timers, 'disclosure-silence')?.dueAt.toISOString();
  throw new ActionRefused('disclosure-not-agreed', 'The State has not agreed to disclosure.', {
    disclosure: disclosureOf(request),
    ...(silenceEndsAt !== undefined && { silenceEndsAt }),
  });
}

/** Amounts in other currencies are not converted here: any of them counts as large, and two officers clear it. */
export function needsSecondOfficer({ content }: RequestState): boolean {
  const amounts = content.needItems.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const total = amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return (
    amounts.some(({ currency }) => currency !== 'USD') || total > INTAKE_RULES.secondOfficerAboveUsdMinor
  );
}

const cleared = ({ requestId, content, submittedAt }: RequestState, { at }: Act): RequestFact =>
  fact('cleared', {
    requestId,
    title: content.title ?? '',
    summary: content.summary ?? '',
    requestingStates: content.requestingStates,
    needItems: content.needItems.map(completeNeedItem),
    urgency: content.urgency ?? 'normal',
    cooperationKinds: content.cooperationKinds ?? [],
    structuralFactors: content.structuralFactors ?? [],
    submittedAt: submittedAt ?? at.toISOString(),
    clearedAt: at.toISOString(),
    consentToPublish: content.consentToPublish === true,
  });
