import { IsId } from '../values/identifiers.js';
import { ProviderEventPayload } from './provider-event.js';

/** What every fact about a membership carries: the consortium as `providerId`, and who belongs to it or is asked to. */
export class ProviderMembershipEventPayload extends ProviderEventPayload {
  @IsId()
  readonly memberId!: string;
}
