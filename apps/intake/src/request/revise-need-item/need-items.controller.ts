import { Body, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { plain } from '../change-request/plain.js';
import { ChangesRequest, RequestsController } from '../change-request/request-action.decorator.js';
import { dropNeedItem, removeNeedItem, reviseNeedItem } from '../domain/revise-need-item.js';
import { ChangeNeedItem } from './change-need-item.use-case.js';
import { DropNeedDto, NeedItemTextDto } from './need-item.dto.js';

/** Which need item of which request. */
export class NeedItemPath {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly needItemId!: string;
}

@RequestsController()
export class NeedItemsController {
  constructor(private readonly changeNeedItem: ChangeNeedItem) {}

  @Put(':requestId/need-items/:needItemId')
  @ChangesRequest('revise-need-item', 'Write one need, one’s own or a new one, while others write theirs.')
  revise(
    @Param() { requestId, needItemId }: NeedItemPath,
    @Body() dto: NeedItemTextDto,
    @CommandContext() context: CommandContext,
  ) {
    const item = plain(dto);
    return this.changeNeedItem.execute(requestId, context, (state, act, seen) =>
      reviseNeedItem(state, { ...act, ...seen, needItemId, item }),
    );
  }

  @Delete(':requestId/need-items/:needItemId')
  @ChangesRequest('remove-need-item', 'Take one’s own need out of the draft.')
  remove(@Param() { requestId, needItemId }: NeedItemPath, @CommandContext() context: CommandContext) {
    return this.changeNeedItem.execute(requestId, context, (state, act, seen) =>
      removeNeedItem(state, { ...act, ...seen, needItemId }),
    );
  }

  @Post(':requestId/need-items/:needItemId/drop')
  @HttpCode(200)
  @ChangesRequest('drop-need-item', 'Leave a need out of the request, with a reason that its author reads.')
  drop(
    @Param() { requestId, needItemId }: NeedItemPath,
    @Body() { reason }: DropNeedDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeNeedItem.execute(requestId, context, (state, act, seen) =>
      dropNeedItem(state, { ...act, ...seen, needItemId, reason }),
    );
  }
}
