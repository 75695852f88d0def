import { addDays } from './dates.js';
import type { Finding } from './domain-error.js';
import { INTAKE_RULES } from './intake-rules.js';
import { permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { silenceEndsAt } from './silence.js';

export interface SentQuestion {
  readonly text: string;
  readonly pointer?: string | undefined;
}
export interface SentAnswer {
  readonly questionId: string;
  readonly text: string;
}

/**
 * The desk asks concrete questions; its clock stands still meanwhile.
 * @throws ActionRefused `question-rounds-exhausted`
 */
export function askQuestions(
  state: RequestState | undefined,
  act: Act & { questions: readonly SentQuestion[] },
): readonly RequestFact[] {
  const { requestId, questionRounds } = permit(state, 'ask', act);
  const round = questionRounds.length + 1;
  if (round > INTAKE_RULES.questionRounds)
    throw new ActionRefused('question-rounds-exhausted', 'The State has been asked as often as is allowed.', {
      rounds: INTAKE_RULES.questionRounds,
    });
  const questions = act.questions.map(({ text, pointer }, index) => ({
    questionId: `question-${String(round)}-${String(index + 1)}`,
    text,
    ...present({ pointer }),
  }));
  return [fact('questions-asked', { requestId, round, questions, ...answerTimes(act.at) })];
}

const answerTimes = (at: Date): { answerBy: string; remindAt: readonly string[] } => ({
  answerBy: addDays(at, INTAKE_RULES.informationLapseDays).toISOString(),
  remindAt: INTAKE_RULES.informationReminderDays.map((days) => addDays(at, days).toISOString()),
});

/**
 * The State answers; a round is answered as a whole.
 * @throws RequestIncomplete naming each question without an answer, and each answer without a question
 */
export function answerQuestions(
  state: RequestState | undefined,
  act: Act & { answers: readonly SentAnswer[] },
): readonly RequestFact[] {
  const { requestId, questionRounds } = permit(state, 'answer', act);
  const asked = questionRounds.at(-1);
  const problems = answerProblems(asked?.questions.map(({ questionId }) => questionId) ?? [], act.answers);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'Every question needs one answer.');
  const answers = act.answers.map(({ questionId, text }) => ({ questionId, text }));
  return [fact('questions-answered', { requestId, round: asked?.round ?? 1, answers })];
}

function answerProblems(asked: readonly string[], answers: readonly SentAnswer[]): readonly Finding[] {
  const given = answers.map(({ questionId }) => questionId);
  const unanswered = asked
    .filter((id) => !given.includes(id))
    .map((id) => ({ pointer: '/answers', code: 'unanswered', detail: `"${id}" has no answer.` }));
  const stray = given.flatMap((id, index) =>
    asked.includes(id) && given.indexOf(id) === index
      ? []
      : [
          {
            pointer: `/answers/${String(index)}/questionId`,
            code: 'not-asked',
            detail: `"${id}" was not asked, or is answered twice.`,
          },
        ],
  );
  return [...unanswered, ...stray];
}

/**
 * The focal point takes up a lapsed request; the questions stand as they were.
 * @throws ActionRefused `revival-too-late`
 */
export function reviveRequest(state: RequestState | undefined, act: Act): readonly RequestFact[] {
  const request = permit(state, 'revive', act);
  const revivableUntil = addDays(request.since, INTAKE_RULES.reviveWithinDays);
  if (act.at > revivableUntil)
    throw new ActionRefused('revival-too-late', 'The time to revive this request is over.', {
      revivableUntil: revivableUntil.toISOString(),
    });
  return [
    fact('revived', {
      requestId: request.requestId,
      ...answerTimes(act.at),
      ...present({ silenceEndsAt: silenceEndsAt(request, act.at) }),
    }),
  ];
}
