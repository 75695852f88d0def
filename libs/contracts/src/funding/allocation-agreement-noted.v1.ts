import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** All parties have signed; the ledger is asked to commit the money. */
export class AllocationAgreementNotedV1Payload extends AllocationEventPayload {
  @IsId()
  readonly agreementId!: string;

  @IsText(300)
  readonly planHash!: string;
}

export const AllocationAgreementNotedV1 = allocationEvent(
  'agreement-noted',
  AllocationAgreementNotedV1Payload,
);
