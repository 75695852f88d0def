import { IsIn } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { SCREENING_OUTCOMES, type ScreeningOutcome } from '../vocabularies/screening-outcomes.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A second officer stands by a screening: from now on it decides whether the provider is invited. */
export class ProviderScreeningConfirmedV1Payload extends ProviderEventPayload {
  @IsId()
  readonly screeningId!: string;

  @IsIn(SCREENING_OUTCOMES)
  readonly outcome!: ScreeningOutcome;

  /** The last day on which it counts. */
  @IsDay()
  readonly validUntil!: string;
}

export const ProviderScreeningConfirmedV1 = providerEvent(
  'screening-confirmed',
  ProviderScreeningConfirmedV1Payload,
);
