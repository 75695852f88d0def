import { Body, Controller, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { CommentDto } from '../../allocation/review-allocation/review-allocation.dto.js';
import type { ContributionEvent } from '../domain/contribution-events.js';
import type { ContributionState } from '../domain/contribution-state.js';
import {
  confirmRefund,
  failRefund,
  refuseRefund,
  releaseRefund,
  requestRefund,
} from '../domain/refund-donor.js';
import { ContributionView, contributionView } from '../read-contributions/contribution.view.js';
import { RecordContribution } from '../record-contribution/record-contribution.use-case.js';
import { ApproveDonorRefund } from './approve-donor-refund.use-case.js';
import { ConfirmDonorRefundDto, RequestDonorRefundDto } from './refund-donor.dto.js';

type Decision = (state: ContributionState) => readonly ContributionEvent[];

@Controller('v1/contributions/:id/refunds')
@ApiTags('contributions')
@Roles('finance')
export class RefundDonorController {
  constructor(
    private readonly recordContribution: RecordContribution,
    private readonly approveDonorRefund: ApproveDonorRefund,
  ) {}

  /** Asks that the donor gets money back; another officer approves it, and a third one releases it where it is large. */
  @Post()
  @ChangesExisting()
  @AnswersWith(ContributionView)
  request(
    @Param('id') id: string,
    @Body() dto: RequestDonorRefundDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => requestRefund(state, context.by, dto));
  }

  /** Another officer than the one who asked agrees: the money is set aside, if the earmark has as much that is free. */
  @Post(':refund/approve')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  async approve(
    @Param('id') id: string,
    @Param('refund', ParseIntPipe) refund: number,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.approveDonorRefund.execute(id, refund, context);
    return respondWith(outcome, contributionView(outcome));
  }

  /** The donor does not get it back. */
  @Post(':refund/refuse')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  refuse(
    @Param('id') id: string,
    @Param('refund', ParseIntPipe) refund: number,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => refuseRefund(state, refund, context.by, comment));
  }

  /** A third officer lets a large one go to the bank. */
  @Post(':refund/release')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  release(
    @Param('id') id: string,
    @Param('refund', ParseIntPipe) refund: number,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => releaseRefund(state, refund, context.by));
  }

  /** The bank has paid it; said by another officer than the one who asked for it. */
  @Post(':refund/confirm')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  confirm(
    @Param('id') id: string,
    @Param('refund', ParseIntPipe) refund: number,
    @Body() dto: ConfirmDonorRefundDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => confirmRefund(state, refund, context.by, dto));
  }

  /** The bank has refused it, or sent it back: the fund has the money again. */
  @Post(':refund/fail')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  fail(
    @Param('id') id: string,
    @Param('refund', ParseIntPipe) refund: number,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => failRefund(state, refund, context.by, comment));
  }

  private async decide(id: string, context: CommandContext, decision: Decision) {
    const outcome = await this.recordContribution.change(id, context, decision);
    return respondWith(outcome, contributionView(outcome));
  }
}
