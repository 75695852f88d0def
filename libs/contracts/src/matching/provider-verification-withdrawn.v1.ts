import { IsText } from '../values/text.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** The provider’s offers no longer match; promises already made stay. */
export class ProviderVerificationWithdrawnV1Payload extends ProviderEventPayload {
  @IsText(2000)
  readonly reason!: string;
}

export const ProviderVerificationWithdrawnV1 = providerEvent(
  'verification-withdrawn',
  ProviderVerificationWithdrawnV1Payload,
);
