import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a contribution carries. */
export class ContributionEventPayload {
  @IsId()
  readonly contributionId!: string;
}

/** Declares a fact about a contribution: type `funding.contribution.<fact>.v1`, on the topic `funding.contribution`. */
export const contributionEvent = <P extends ContributionEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.contribution.${fact}.v1`,
    topic: 'funding.contribution',
    key: ({ contributionId }) => contributionId,
    payload,
  });
