import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { DeclineInvitationDto } from '../../invitation/answer-invitation/answer-invitation.dto.js';
import { ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';

/** One reason for several invitations. */
export class DeclineManyDto extends DeclineInvitationDto {
  @IsIds(100)
  @ArrayMinSize(1)
  @ArrayUnique()
  readonly invitationIds!: readonly string[];
}

/** What became of one of them. */
export class DeclinedItemView {
  @IsId()
  readonly invitationId!: string;

  @IsIn(['declined', 'refused'])
  readonly outcome!: 'declined' | 'refused';

  /** Why it was refused: the code that declining it alone would answer. */
  @IsOptional()
  @IsText(200)
  readonly code?: string;

  @IsOptional()
  @IsText()
  readonly detail?: string;
}

export class DeclinedItemsView {
  /** In the order they were named in. */
  @NestedList(() => DeclinedItemView)
  readonly items!: readonly DeclinedItemView[];
}
