import { IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { providerEvent } from './provider-event.js';
import { ProviderMembershipEventPayload } from './provider-membership-event.js';

/** The member that was asked does not want to belong to the consortium. */
export class ProviderMembershipDeclinedV1Payload extends ProviderMembershipEventPayload {
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;

  @IsInstant()
  readonly declinedAt!: string;
}

export const ProviderMembershipDeclinedV1 = providerEvent(
  'membership-declined',
  ProviderMembershipDeclinedV1Payload,
);
