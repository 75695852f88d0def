import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a provider carries. */
export class ProviderEventPayload {
  @IsId()
  readonly providerId!: string;
}

/** Declares a fact about a provider: type `matching.provider.<fact>.v1`, on the topic `matching.provider`. */
export const providerEvent = <P extends ProviderEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.provider.${fact}.v1`,
    topic: 'matching.provider',
    key: ({ providerId }) => providerId,
    payload,
  });
