import type { NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';

/** What a coordinator narrows a queue down to; what is left out narrows nothing. */
export interface QueueFilter {
  readonly requestId?: string;
  readonly kind?: NeedKind;
  /** ISO 3166-1 alpha-3: a requesting State. */
  readonly state?: string;
  readonly objective?: number;
}

/** The filter as a condition on stored invitations. */
export const matching = ({
  requestId,
  kind,
  state,
  objective,
}: QueueFilter): Readonly<Record<string, unknown>> => ({
  ...(requestId !== undefined && { requestId }),
  ...(kind !== undefined && { 'needItem.kind': kind }),
  ...(state !== undefined && { requestingStates: state }),
  ...(objective !== undefined && { 'needItem.objectives': objective }),
});
