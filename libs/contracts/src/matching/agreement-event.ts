import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a partnership agreement carries. */
export class AgreementEventPayload {
  @IsId()
  readonly agreementId!: string;

  @IsId()
  readonly requestId!: string;
}

/** Declares a fact about a partnership agreement: type `matching.agreement.<fact>.v1`, on the topic `matching.agreement`. */
export const agreementEvent = <P extends AgreementEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.agreement.${fact}.v1`,
    topic: 'matching.agreement',
    key: ({ agreementId }) => agreementId,
    payload,
  });
