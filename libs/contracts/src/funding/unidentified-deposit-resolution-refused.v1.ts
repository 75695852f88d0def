import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** The proposal was not right, and the money is held on. */
export class UnidentifiedDepositResolutionRefusedV1Payload extends UnidentifiedDepositEventPayload {
  @IsText()
  readonly comment!: string;

  @IsText(200)
  readonly officer!: string;
}

export const UnidentifiedDepositResolutionRefusedV1 = unidentifiedDepositEvent(
  'resolution-refused',
  UnidentifiedDepositResolutionRefusedV1Payload,
);
