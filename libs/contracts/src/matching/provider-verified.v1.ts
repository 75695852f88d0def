import { IsInstant } from '../values/instant.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** Another desk officer has checked the provider: its offers can match. */
export class ProviderVerifiedV1Payload extends ProviderEventPayload {
  @IsInstant()
  readonly verifiedAt!: string;
}

export const ProviderVerifiedV1 = providerEvent('verified', ProviderVerifiedV1Payload);
