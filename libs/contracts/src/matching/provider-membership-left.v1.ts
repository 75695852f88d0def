import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { providerEvent } from './provider-event.js';
import { ProviderMembershipEventPayload } from './provider-membership-event.js';

/** The member has left the consortium; no promise of the consortium was open. */
export class ProviderMembershipLeftV1Payload extends ProviderMembershipEventPayload {
  @IsText(2000)
  readonly reason!: string;

  @IsInstant()
  readonly leftAt!: string;
}

export const ProviderMembershipLeftV1 = providerEvent('membership-left', ProviderMembershipLeftV1Payload);
