import { Body, Controller, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AllocationNotFound } from '../domain/allocation.errors.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { acceptReport, confirm, fail, release, report, returnReport } from '../domain/pay-tranche.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { AllocationView, allocationView } from '../read-allocations/allocation.view.js';
import { CommentDto } from '../review-allocation/review-allocation.dto.js';
import { InstructTranche } from './instruct-tranche.use-case.js';
import { ConfirmTrancheDto, ReportTrancheDto } from './pay-tranche.dto.js';

type Decision = (state: AllocationState) => readonly AllocationEvent[];

/** From the instruction of a payment to the acceptance of its report. */
@Controller('v1/allocations/:id/tranches/:tranche')
@ApiTags('tranches')
export class PayTrancheController {
  constructor(
    private readonly changeAllocation: ChangeAllocation,
    private readonly instructTranche: InstructTranche,
  ) {}

  /** Asks for a payment; the money is held until another officer confirms it or it fails. */
  @Post('instruct')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  async instruct(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.instructTranche.execute(id, tranche, context);
    return respondWith(outcome, allocationView(outcome));
  }

  /** Another officer lets a payment go to the bank; needed from the fund's amount band on. */
  @Post('release')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  release(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => release(state, tranche, context.by));
  }

  /** Another officer has seen the payment on the bank's statement. */
  @Post('confirm')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  confirm(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @Body() dto: ConfirmTrancheDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => confirm(state, tranche, context.by, dto));
  }

  /** The bank has refused the payment, or returned it. */
  @Post('fail')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  fail(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => fail(state, tranche, context.by.id, comment));
  }

  /** The lead implementer says how the tranche was spent. */
  @Post('report')
  @Roles('coordinator')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  report(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @Body() dto: ReportTrancheDto,
    @CommandContext() context: CommandContext,
    @Caller() { provider }: Caller,
  ) {
    return this.decide(id, context, (state) => {
      if (state.leadImplementer !== provider) throw new AllocationNotFound(id);
      return report(state, tranche, context.by.id, dto);
    });
  }

  /** Finance wants the report corrected. */
  @Post('return-report')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  returnReport(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => returnReport(state, tranche, context.by.id, comment));
  }

  /** The expenditure is booked; the next tranche may become payable. */
  @Post('accept-report')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  acceptReport(
    @Param('id') id: string,
    @Param('tranche', ParseIntPipe) tranche: number,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => acceptReport(state, tranche, context.by.id));
  }

  private async decide(id: string, context: CommandContext, decision: Decision) {
    const outcome = await this.changeAllocation.execute(id, context, decision);
    return respondWith(outcome, allocationView(outcome));
  }
}
