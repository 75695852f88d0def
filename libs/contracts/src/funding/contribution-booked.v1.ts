import { IsText } from '../values/text.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';

/** The ledger has taken note of the contribution. */
export class ContributionBookedV1Payload extends ContributionEventPayload {
  @IsText(300)
  readonly reference!: string;
}

export const ContributionBookedV1 = contributionEvent('booked', ContributionBookedV1Payload);
