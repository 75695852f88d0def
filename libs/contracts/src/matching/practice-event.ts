import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a practice carries. */
export class PracticeEventPayload {
  @IsId()
  readonly practiceId!: string;
}

/** Declares a fact about a practice: type `matching.practice.<fact>.v1`, on the topic `matching.practice`. */
export const practiceEvent = <P extends PracticeEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.practice.${fact}.v1`,
    topic: 'matching.practice',
    key: ({ practiceId }) => practiceId,
    payload,
  });
