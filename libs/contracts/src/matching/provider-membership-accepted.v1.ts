import { IsBoolean } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { providerEvent } from './provider-event.js';
import { ProviderMembershipEventPayload } from './provider-membership-event.js';

/** The member has agreed to belong to the consortium. */
export class ProviderMembershipAcceptedV1Payload extends ProviderMembershipEventPayload {
  /** Whether the member is a UN organisation, as it is registered at that moment. */
  @IsBoolean()
  readonly unOrganisation!: boolean;

  @IsInstant()
  readonly acceptedAt!: string;
}

export const ProviderMembershipAcceptedV1 = providerEvent(
  'membership-accepted',
  ProviderMembershipAcceptedV1Payload,
);
