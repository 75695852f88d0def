import type { RequestState } from './request-state.js';

export type DisclosureAnswer = 'unanswered' | 'consented' | 'objected' | 'presumed';

/** What the requesting States together say to showing the request to providers: one objection is enough. */
export function disclosureOf({ content, disclosure }: RequestState): DisclosureAnswer {
  const answers = content.requestingStates.map((state) => disclosure.answers[state]);
  if (answers.includes('objected')) return 'objected';
  if (answers.every((answer) => answer === 'consented')) return 'consented';
  return disclosure.presumed ? 'presumed' : 'unanswered';
}

/** May providers see it? */
export const mayDisclose = (state: RequestState): boolean =>
  disclosureOf(state) === 'consented' || disclosureOf(state) === 'presumed';
