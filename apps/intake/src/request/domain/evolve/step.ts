import type { Actor } from '../actor.js';
import { disclosureOf } from '../disclosure.js';
import type { FactName, RequestFacts } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import type { RequestStatus } from '../request-status.js';
import { timersIn, withoutTimer, withTimer, type TimerName } from '../timers.js';

/** What the store knows about a fact. */
export interface FactMeta {
  readonly seq: number;
  readonly at: Date;
  readonly by: Actor;
}

/** How one kind of fact changes a request. */
export type Steps<N extends FactName> = {
  readonly [K in N]: (state: RequestState, data: RequestFacts[K], meta: FactMeta) => RequestState;
};

/** More than any request passes that does not go round and round. */
const MOST_PASSED = 60;

/** The request in another status, without the timers of the one it leaves and what single States wanted in it. */
export const moveTo = (state: RequestState, status: RequestStatus, { at }: FactMeta): RequestState => ({
  ...without(state, 'jointVotes'),
  passed: [
    ...(state.passed ?? []),
    { status: state.status, ms: Math.max(0, at.getTime() - state.since.getTime()) },
  ].slice(-MOST_PASSED),
  status,
  since: at,
  timers: timersIn(status, state.timers),
});

/** The request with a timer set. */
export const alarm = (
  state: RequestState,
  name: TimerName,
  due: Date | string,
  { seq }: FactMeta,
): RequestState => ({
  ...state,
  timers: withTimer(state.timers, { requestId: state.requestId, name, dueAt: due, seq }),
});

/** The request with a timer set where there is a day for it. */
export const alarmAt = (
  state: RequestState,
  name: TimerName,
  due: string | undefined,
  meta: FactMeta,
): RequestState => (due === undefined ? state : alarm(state, name, due, meta));

/** The request without those members. */
export function without<K extends keyof RequestState>(state: RequestState, ...names: K[]): RequestState {
  const rest: Partial<RequestState> = { ...state };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest as RequestState;
}

/** The request in which a State has answered about disclosure; silence no longer matters once all have. */
export function withDisclosure(
  state: RequestState,
  answers: RequestState['disclosure']['answers'],
): RequestState {
  const disclosure = { answers: { ...state.disclosure.answers, ...answers }, presumed: false };
  const answered = { ...state, disclosure };
  return disclosureOf(answered) === 'unanswered'
    ? answered
    : { ...answered, timers: withoutTimer(answered.timers, 'disclosure-silence') };
}
