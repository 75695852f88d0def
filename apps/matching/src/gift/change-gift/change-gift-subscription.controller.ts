import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { endGift, pauseGift, resumeGift, reviseGift } from '../domain/gift-subscription-decisions.js';
import { GiftTermsDto } from '../make-gift/gift-terms.dto.js';
import { plainGift } from '../make-gift/plain-gift.js';
import { giftSubscriptionView } from '../read-gifts/gift-subscription-view.js';
import { GiftSubscriptionView } from '../read-gifts/gift-subscription.view.js';
import { ChangeGiftSubscription } from './change-gift-subscription.use-case.js';

type Decide = Parameters<ChangeGiftSubscription['execute']>[2];

@Controller('v1/gift-subscriptions')
@ApiTags('gift subscriptions')
@Roles('coordinator')
export class ChangeGiftSubscriptionController {
  constructor(private readonly changeGiftSubscription: ChangeGiftSubscription) {}

  @Put(':id')
  @ApiOperation({ summary: 'Says anew what could be given.' })
  @AnswersWith(GiftSubscriptionView)
  @ChangesExisting()
  revise(
    @Param('id') id: string,
    @Body() terms: GiftTermsDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    return this.change(id, (subscription) => reviseGift(subscription, plainGift(terms)), context, caller);
  }

  @Post(':id/pause')
  @ApiOperation({ summary: 'Nothing is told for the time being; what was told is no longer open.' })
  @AnswersWith(GiftSubscriptionView)
  @ChangesExisting()
  pause(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.change(id, pauseGift, context, caller);
  }

  @Post(':id/resume')
  @ApiOperation({ summary: 'Goes on; no version of a plan is told twice.' })
  @AnswersWith(GiftSubscriptionView)
  @ChangesExisting()
  resume(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.change(id, resumeGift, context, caller);
  }

  @Post(':id/end')
  @ApiOperation({ summary: 'Ends it for good.' })
  @AnswersWith(GiftSubscriptionView)
  @ChangesExisting()
  end(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.change(id, endGift, context, caller);
  }

  private async change(id: string, decide: Decide, context: CommandContext, { provider }: Caller) {
    const outcome = await this.changeGiftSubscription.execute(id, provider, decide, context);
    return respondWith(outcome, giftSubscriptionView(outcome));
  }
}
