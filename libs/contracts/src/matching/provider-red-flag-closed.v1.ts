import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** The red flag was not justified, or no longer is. */
export class ProviderRedFlagClosedV1Payload extends ProviderEventPayload {
  @IsId()
  readonly redFlagId!: string;

  @IsText(2000)
  readonly reason!: string;
}

export const ProviderRedFlagClosedV1 = providerEvent('red-flag-closed', ProviderRedFlagClosedV1Payload);
