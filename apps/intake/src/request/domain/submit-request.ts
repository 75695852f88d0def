import { attachmentIn } from './attach-document.js';
import { present } from './present.js';
import { stateOfActor } from './actor.js';
import { calendarOf, SECRETARIAT_SEAT } from './calendar/calendar-of.js';
import { endOfWorkingDay } from './calendar/working-days.js';
import type { Finding } from './domain-error.js';
import { problemsOf } from './find-problems.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';

/** The document by which a State stands behind its request. */
export interface SentEndorsement {
  readonly documentReference: string;
  readonly endorsedBy: string;
  /** The attached letter. */
  readonly attachmentId?: string | undefined;
}

/** A focal point endorses for its own State, without submitting yet. */
export function endorseRequest(
  state: RequestState | undefined,
  act: Act & { endorsement: SentEndorsement },
): readonly RequestFact[] {
  return [endorsed(permit(state, 'endorse', act), act, act.endorsement)];
}

/**
 * A focal point submits for its own State. A regional request goes in when every requesting State has endorsed
 * it; until then only this State's endorsement is noted.
 * @throws RequestIncomplete listing all that is missing
 */
export function submitRequest(
  state: RequestState | undefined,
  act: Act & { endorsement?: SentEndorsement | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'submit', act);
  const problems = [...problemsOf(request.content), ...endorsementProblems(request, act)];
  if (problems.length > 0) throw new RequestIncomplete(problems);
  const facts = act.endorsement === undefined ? [] : [endorsed(request, act, act.endorsement)];
  return isWaitingForOthers(request, act) ? facts : [...facts, submitted(request, act)];
}

function endorsementProblems(
  request: RequestState,
  act: Act & { endorsement?: SentEndorsement | undefined },
): readonly Finding[] {
  if (act.endorsement !== undefined || hasEndorsed(request, stateOfActor(act.by))) return [];
  return [
    {
      pointer: '/endorsement',
      code: 'missing',
      detail: 'The focal point’s endorsement is needed: a document reference and who signed it.',
    },
  ];
}

const hasEndorsed = ({ endorsements }: RequestState, state: string | undefined): boolean =>
  endorsements.some((endorsement) => endorsement.state === state);

const isWaitingForOthers = (request: RequestState, { by }: Act): boolean =>
  request.content.requestingStates.some(
    (state) => state !== stateOfActor(by) && !hasEndorsed(request, state),
  );

function endorsed(request: RequestState, { by, at }: Act, given: SentEndorsement): RequestFact {
  demandLetter(request, given.attachmentId);
  return fact('endorsed', {
    requestId: request.requestId,
    state: stateOfActor(by) ?? '',
    documentReference: given.documentReference,
    endorsedBy: given.endorsedBy,
    endorsedAt: at.toISOString(),
    ...present({ attachmentId: given.attachmentId }),
  });
}

/** @throws ActionRefused `unknown-attachment`, `not-an-endorsement-letter` */
function demandLetter(request: RequestState, attachmentId: string | undefined): void {
  if (attachmentId === undefined || attachmentIn(request, attachmentId).kind === 'endorsement-letter') return;
  throw new ActionRefused(
    'not-an-endorsement-letter',
    'The document was not attached as a letter of endorsement.',
  );
}

const submitted = ({ requestId, content }: RequestState, { at }: Act): RequestFact =>
  fact('submitted', {
    requestId,
    requestingStates: content.requestingStates,
    title: content.title ?? '',
    submittedAt: at.toISOString(),
    acknowledgeBy: endOfWorkingDay(
      at,
      INTAKE_RULES.acknowledgeWithinWorkingDays,
      calendarOf(SECRETARIAT_SEAT),
    ).toISOString(),
  });
