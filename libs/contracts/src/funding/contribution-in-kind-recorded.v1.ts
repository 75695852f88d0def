import { IsBoolean, IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';

/** A donor gives people or things, valued for the record. */
export class ContributionInKindRecordedV1Payload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  @IsId()
  readonly donor!: string;

  /** What it is worth. */
  @Nested(() => Money)
  readonly amount!: Money;

  @IsText()
  readonly description!: string;

  @IsDay()
  readonly receivedOn!: string;

  /** The donor asks not to be named in public. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: boolean;
}

export const ContributionInKindRecordedV1 = contributionEvent(
  'in-kind-recorded',
  ContributionInKindRecordedV1Payload,
);
