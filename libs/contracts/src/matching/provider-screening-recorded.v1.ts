import { ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { SCREENING_LISTS, type ScreeningList } from '../vocabularies/screening-lists.js';
import { SCREENING_OUTCOMES, type ScreeningOutcome } from '../vocabularies/screening-outcomes.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A desk officer has looked the provider up in lists; it counts once another one has confirmed it. */
export class ProviderScreeningRecordedV1Payload extends ProviderEventPayload {
  @IsId()
  readonly screeningId!: string;

  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SCREENING_LISTS, { each: true })
  readonly lists!: readonly ScreeningList[];

  @IsDay()
  readonly checkedOn!: string;

  @IsIn(SCREENING_OUTCOMES)
  readonly outcome!: ScreeningOutcome;

  @IsOptional()
  @IsText(2000)
  readonly note?: string;

  /** Where the proof is kept. */
  @IsText(500)
  readonly evidence!: string;

  /** The last day on which it counts, when it is confirmed. */
  @IsDay()
  readonly validUntil!: string;
}

export const ProviderScreeningRecordedV1 = providerEvent(
  'screening-recorded',
  ProviderScreeningRecordedV1Payload,
);
