import { partnersOf } from './partner.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/** What the State says of a practice; the rest is taken from the request. */
export interface PracticeWords {
  readonly name?: string | undefined;
  readonly summary: string;
  readonly sources?: readonly string[] | undefined;
}

/**
 * When the work is done, the State shares what worked: matching takes it into the catalogue of practices, which is open
 * to everyone. Once a request, by its own focal point, in the words that the State chose for it.
 * @throws ActionRefused `practice-already-shared`
 */
export function sharePractice(
  state: RequestState | undefined,
  act: Act & PracticeWords,
): readonly RequestFact[] {
  const request = permit(state, 'share-practice', act);
  const { requestId, content, sharedPractice } = request;
  if (sharedPractice === true)
    throw new ActionRefused('practice-already-shared', 'What worked has been shared already.');
  const objectives = content.needItems.flatMap((item) => item.objectives ?? []);
  return [
    fact('practice-shared', {
      requestId,
      name: act.name ?? content.title ?? requestId,
      summary: act.summary,
      countries: content.requestingStates,
      objectives: [...new Set(objectives)].sort((one, other) => one - other),
      organisations: partnersOf(request),
      sources: act.sources ?? [],
    }),
  ];
}
