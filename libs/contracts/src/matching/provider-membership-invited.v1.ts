import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { providerEvent } from './provider-event.js';
import { ProviderMembershipEventPayload } from './provider-membership-event.js';

/** A provider was named as a member of a consortium and is asked whether it will be one; until it accepts it counts for nothing. */
export class ProviderMembershipInvitedV1Payload extends ProviderMembershipEventPayload {
  @IsText(200)
  readonly consortiumName!: string;

  @IsInstant()
  readonly invitedAt!: string;
}

export const ProviderMembershipInvitedV1 = providerEvent(
  'membership-invited',
  ProviderMembershipInvitedV1Payload,
);
