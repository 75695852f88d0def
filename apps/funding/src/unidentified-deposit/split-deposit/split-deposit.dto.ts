import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { ArrayMinSize, IsIn, ValidateIf } from 'class-validator';
import { PositiveMoney } from '../../money/positive-money.dto.js';
import { ReasonDto } from '../resolve-deposit/resolve-deposit.controller.js';
import type { PartAsked } from '../domain/split-deposit.js';

class PartDto implements PartAsked {
  /** In the deposit's currency. */
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  /** Where it is known at once: it belongs to a contribution, or has to go back; as if proposed for the part. */
  @ValidateIf(({ resolution }: PartDto) => resolution !== undefined)
  @IsIn(['identified', 'returned'])
  readonly resolution?: 'identified' | 'returned';

  /** Of a part that belongs to a contribution. */
  @ValidateIf(
    ({ resolution, contributionId }: PartDto) => resolution === 'identified' || contributionId !== undefined,
  )
  @IsId()
  readonly contributionId?: string;
}

export class SplitDepositDto extends ReasonDto {
  /** Together at most what is left of the deposit; what is in none stays unidentified. */
  @ArrayMinSize(1)
  @NestedList(() => PartDto, 50)
  readonly parts!: readonly PartDto[];
}
