import { IsId } from '../values/identifiers.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A second officer finds the red flag justified: the provider is not invited while it stands. */
export class ProviderRedFlagUpheldV1Payload extends ProviderEventPayload {
  @IsId()
  readonly redFlagId!: string;
}

export const ProviderRedFlagUpheldV1 = providerEvent('red-flag-upheld', ProviderRedFlagUpheldV1Payload);
