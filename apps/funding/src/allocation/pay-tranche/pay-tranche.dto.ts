import { IsDay } from '@hub/contracts/values/day.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PositiveMoney } from '../../money/positive-money.dto.js';

export class ConfirmTrancheDto {
  @IsInstant()
  readonly paidAt!: string;

  @IsText(140)
  readonly bankReference!: string;
}

export class ReportTrancheDto {
  @Nested(() => Money)
  readonly expenditure!: Money;

  @IsText(300)
  readonly documentReference!: string;
}

export class RecordRefundDto {
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}
