import { IsInt, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A State has rated what this provider delivered for one need. */
export class ProviderOutcomeRecordedV1Payload extends ProviderEventPayload {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly invitationId!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  readonly rating!: number;
}

export const ProviderOutcomeRecordedV1 = providerEvent('outcome-recorded', ProviderOutcomeRecordedV1Payload);
