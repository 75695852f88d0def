import { contributionEvent, ContributionEventPayload } from './contribution-event.js';

/** All that was signed for has arrived. */
export class ContributionPaidUpV1Payload extends ContributionEventPayload {}

export const ContributionPaidUpV1 = contributionEvent('paid-up', ContributionPaidUpV1Payload);
