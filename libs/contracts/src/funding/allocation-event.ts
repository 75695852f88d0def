import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about an allocation carries. */
export class AllocationEventPayload {
  @IsId()
  readonly allocationId!: string;

  @IsId()
  readonly requestId!: string;
}

/** Declares a fact about an allocation: type `funding.allocation.<fact>.v1`, on the topic `funding.allocation`. */
export const allocationEvent = <P extends AllocationEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.allocation.${fact}.v1`,
    topic: 'funding.allocation',
    key: ({ allocationId }) => allocationId,
    payload,
  });
