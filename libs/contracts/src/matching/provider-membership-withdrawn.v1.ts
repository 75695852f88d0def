import { IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { providerEvent } from './provider-event.js';
import { ProviderMembershipEventPayload } from './provider-membership-event.js';

/** The consortium no longer asks for the member, or the desk has taken its name out of the profile. */
export class ProviderMembershipWithdrawnV1Payload extends ProviderMembershipEventPayload {
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;

  @IsInstant()
  readonly withdrawnAt!: string;
}

export const ProviderMembershipWithdrawnV1 = providerEvent(
  'membership-withdrawn',
  ProviderMembershipWithdrawnV1Payload,
);
