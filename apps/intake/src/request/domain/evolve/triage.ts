import { attachmentsOf } from '../attach-document.js';
import { daysBetween } from '../dates.js';
import { INFORMATION_REMINDERS, withoutTimer } from '../timers.js';
import type { RequestState } from '../request-state.js';
import { alarm, alarmAt, moveTo, without, withDisclosure, type FactMeta, type Steps } from './step.js';

export const TRIAGE: Steps<
  | 'eligibility-checked'
  | 'questions-asked'
  | 'questions-answered'
  | 'reminded'
  | 'lapsed'
  | 'revived'
  | 'revival-period-ended'
  | 'merge-proposed'
  | 'merge-refused'
  | 'merged'
  | 'absorbed'
  | 'disclosure-consented'
  | 'disclosure-objected'
  | 'disclosure-presumed'
  | 'clearance-proposed'
  | 'cleared'
> = {
  'eligibility-checked': (state, { checks }, { at, by }) => ({
    ...without(state, 'clearanceProposedBy'),
    checks: [
      ...state.checks.filter(({ check }) => !checks.some((newer) => newer.check === check)),
      ...checks.map((check) => ({ ...check, recordedBy: by.id, recordedAt: at.toISOString() })),
    ],
  }),
  'questions-asked': (state, { round, questions, answerBy, remindAt }, meta) =>
    waitForAnswers(
      {
        ...without(state, 'clearanceProposedBy'),
        questionRounds: [...state.questionRounds, { round, questions }],
      },
      { answerBy, remindAt },
      meta,
    ),
  'questions-answered': (state, { round, answers }, meta) =>
    moveTo(
      {
        ...state,
        questionRounds: state.questionRounds.map((asked) =>
          asked.round === round ? { ...asked, answers } : asked,
        ),
      },
      'triage',
      meta,
    ),
  reminded: (state, { day }) => ({
    ...state,
    timers: state.timers.filter(
      ({ name, dueAt }) => !isReminder(name) || daysBetween(state.since, dueAt) !== day,
    ),
  }),
  lapsed: (state, { revivableUntil }, meta) =>
    alarm(moveTo(state, 'lapsed', meta), 'revival-ends', revivableUntil, meta),
  revived: (state, { answerBy, remindAt, silenceEndsAt }, meta) =>
    alarmAt(waitForAnswers(state, { answerBy, remindAt }, meta), 'disclosure-silence', silenceEndsAt, meta),
  'revival-period-ended': (state) => ({ ...state, timers: withoutTimer(state.timers, 'revival-ends') }),
  'merge-proposed': (state, { intoRequestId, reason }) => ({
    ...state,
    mergeProposal: { intoRequestId, reason },
  }),
  'merge-refused': (state) => without(state, 'mergeProposal', 'jointVotes'),
  merged: (state, { intoRequestId }, meta) =>
    moveTo({ ...without(state, 'mergeProposal'), mergedInto: intoRequestId }, 'merged', meta),
  absorbed: (state, { requestId: _, attachments, ...absorbed }) => ({
    ...state,
    absorbed: [...(state.absorbed ?? []), absorbed],
    attachments: [...attachmentsOf(state), ...attachments],
  }),
  'disclosure-consented': (state, data) => withDisclosure(state, { [data.state]: 'consented' }),
  'disclosure-objected': (state, data) => withDisclosure(state, { [data.state]: 'objected' }),
  'disclosure-presumed': (state) => ({
    ...state,
    disclosure: { ...state.disclosure, presumed: true },
    timers: withoutTimer(state.timers, 'disclosure-silence'),
  }),
  'clearance-proposed': (state, _data, { by }) => ({ ...state, clearanceProposedBy: by.id }),
  cleared: (state, { clearedAt }, meta) =>
    moveTo({ ...without(state, 'mergeProposal', 'clearanceProposedBy'), clearedAt }, 'matching', meta),
};

const isReminder = (name: string): boolean => INFORMATION_REMINDERS.some((reminder) => reminder === name);

function waitForAnswers(
  state: RequestState,
  { answerBy, remindAt }: { answerBy: string; remindAt: readonly string[] },
  meta: FactMeta,
): RequestState {
  const waiting = alarm(moveTo(state, 'info-requested', meta), 'information-lapse', answerBy, meta);
  return INFORMATION_REMINDERS.reduce(
    (current, name, index) => alarmAt(current, name, remindAt[index], meta),
    waiting,
  );
}
