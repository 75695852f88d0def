import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { releaseRest } from '../domain/follow-request.js';
import { recordRefund } from '../domain/pay-tranche.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { AllocationView, allocationView } from '../read-allocations/allocation.view.js';
import { CommentDto } from '../review-allocation/review-allocation.dto.js';
import { RecordRefundDto } from './pay-tranche.dto.js';

/** What is left over goes back. */
@Controller('v1/allocations/:id')
@ApiTags('allocations')
@Roles('finance')
export class SettleAllocationController {
  constructor(private readonly changeAllocation: ChangeAllocation) {}

  /** An implementer has sent back what it did not spend. */
  @Post('refunds')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  async refund(
    @Param('id') id: string,
    @Body() dto: RecordRefundDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.changeAllocation.execute(id, context, (state) =>
      recordRefund(state, context.by.id, dto),
    );
    return respondWith(outcome, allocationView(outcome));
  }

  /** Tranches that will not be paid go back to the fund. */
  @Post('release-rest')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  async releaseRest(
    @Param('id') id: string,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.changeAllocation.execute(id, context, (state) => releaseRest(state, comment));
    return respondWith(outcome, allocationView(outcome));
  }
}
