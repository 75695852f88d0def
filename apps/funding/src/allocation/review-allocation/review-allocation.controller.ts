import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import type { AllocationState, MemberPosition } from '../domain/allocation-state.js';
import { declareConflict, score, takePosition } from '../domain/review-allocation.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { AllocationView, allocationView } from '../read-allocations/allocation.view.js';
import { ApproveDto, CommentDto, RejectDto, ScoreDto } from './review-allocation.dto.js';

/** What members of the steering committee do. A decision needs at least two of them, and nobody against it. */
@Controller('v1/allocations/:id')
@ApiTags('committee')
@Roles('committee')
export class ReviewAllocationController {
  constructor(private readonly changeAllocation: ChangeAllocation) {}

  /** Steps aside: the member's score and position no longer count. */
  @Post('declare-conflict')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  declareConflict(
    @Param('id') id: string,
    @Body() { comment }: CommentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.decide(id, context, (state) => declareConflict(state, context.by, comment));
  }

  /** Scores the three markers; with the second member's score the allocation is reviewed. */
  @Post('score')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  score(@Param('id') id: string, @Body() { scores }: ScoreDto, @CommandContext() context: CommandContext) {
    return this.decide(id, context, (state) => score(state, context.by, scores));
  }

  /** Would approve; the second member to agree approves, and the money is reserved or waited for. */
  @Post('approve')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  approve(@Param('id') id: string, @Body() dto: ApproveDto, @CommandContext() context: CommandContext) {
    return this.position(id, context, { position: 'approve', ...dto });
  }

  /** Would have the plan changed. */
  @Post('return')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  return(@Param('id') id: string, @Body() dto: CommentDto, @CommandContext() context: CommandContext) {
    return this.position(id, context, { position: 'return', ...dto });
  }

  /** Would say no. */
  @Post('reject')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  reject(@Param('id') id: string, @Body() dto: RejectDto, @CommandContext() context: CommandContext) {
    return this.position(id, context, { position: 'reject', ...dto });
  }

  /** Blocks any decision until the member takes another position. */
  @Post('object')
  @ChangesExisting()
  @AnswersWith(AllocationView)
  object(@Param('id') id: string, @Body() dto: CommentDto, @CommandContext() context: CommandContext) {
    return this.position(id, context, { position: 'object', ...dto });
  }

  private position(id: string, context: CommandContext, position: Omit<MemberPosition, 'member'>) {
    return this.decide(id, context, (state) => takePosition(state, context.by, position));
  }

  private async decide(
    id: string,
    context: CommandContext,
    decision: (state: AllocationState) => readonly AllocationEvent[],
  ) {
    const outcome = await this.changeAllocation.execute(id, context, decision);
    return respondWith(outcome, allocationView(outcome));
  }
}
