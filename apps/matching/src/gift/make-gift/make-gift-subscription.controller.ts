import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ownProvider } from '../../offer/domain/offer-access.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { giftSubscriptionView } from '../read-gifts/gift-subscription-view.js';
import { GiftSubscriptionView } from '../read-gifts/gift-subscription.view.js';
import { MakeGiftSubscriptionDto } from './gift-terms.dto.js';
import { MakeGiftSubscription } from './make-gift-subscription.use-case.js';
import { plainGift } from './plain-gift.js';

@Controller('v1/gift-subscriptions')
@ApiTags('gift subscriptions')
export class MakeGiftSubscriptionController {
  constructor(private readonly makeGiftSubscription: MakeGiftSubscription) {}

  @Post()
  @ApiOperation({
    summary: 'Asks to be told whose plan a gift of the own provider would complete; it offers nothing yet.',
    description:
      'Plans that there are already are looked through at once. Only requests that their State lets the public see are ' +
      'told, and only to a provider that is verified and whose checks are valid.',
  })
  @AnswersWith(GiftSubscriptionView, 201)
  @Roles('coordinator')
  async make(
    @Body() { providerId, ...terms }: MakeGiftSubscriptionDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const own = ownProvider(caller, providerId);
    const outcome = await this.makeGiftSubscription.execute(own, plainGift(terms), context);
    return respondWith(outcome, giftSubscriptionView(outcome));
  }
}
