import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model, QueryFilter } from 'mongoose';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { listPage } from '../../reading/list-page.js';
import type { GiftCompletion } from '../domain/gift-completion.js';
import { ownGift } from '../domain/own-gift.js';
import { GIFT_COMPLETION_MODEL, type GiftCompletionDocument } from '../storage/gift-completion.schema.js';
import { GiftSubscriptions } from '../storage/gift-subscription.repository.js';
import { giftCompletionView } from './gift-completion-view.js';
import { GiftCompletionPage } from './gift-completion.view.js';

export class ListGiftCompletionsQuery extends PageQuery {
  /** `open`: the gift would complete the plan as it is now. */
  @IsOptional()
  @IsIn(['open', 'closed'])
  readonly status?: GiftCompletion['status'];
}

@Controller('v1')
@ApiTags('gift subscriptions')
@Roles('coordinator', 'auditor')
export class ReadGiftCompletionsController {
  constructor(
    private readonly subscriptions: GiftSubscriptions,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly model: Model<GiftCompletionDocument>,
  ) {}

  @Get('gift-completions')
  @ApiOperation({
    summary: 'The plans that gifts of the own provider would complete, or would have, newest first.',
    description:
      'Which request, what is missing, and why the gift closes it. One that is no longer so stays, as `closed`, with why.',
  })
  @AnswersWith(GiftCompletionPage)
  @InLanguages()
  list(
    @Query() query: ListGiftCompletionsQuery,
    @Caller() { roles, provider }: Caller,
    @Language() language: UnLanguage,
  ) {
    return this.page(query, roles.includes('auditor') ? {} : { providerId: provider ?? '' }, language);
  }

  @Get('gift-subscriptions/:id/completions')
  @ApiOperation({ summary: 'The same of one gift subscription.' })
  @AnswersWith(GiftCompletionPage)
  @InLanguages()
  async ofSubscription(
    @Param('id') id: string,
    @Query() query: ListGiftCompletionsQuery,
    @Caller() { roles, provider }: Caller,
    @Language() language: UnLanguage,
  ) {
    const whose = { giftSubscriptionId: id };
    const [page] = await Promise.all([
      this.page(query, whose, language),
      this.refuseOthers(id, roles.includes('auditor'), provider),
    ]);
    return page;
  }

  private async refuseOthers(id: string, seesAll: boolean, provider: string | undefined): Promise<void> {
    const subscription = (await this.subscriptions.load(id))?.state;
    ownGift(subscription, id, seesAll ? subscription?.providerId : provider);
  }

  private page(
    query: ListGiftCompletionsQuery,
    whose: QueryFilter<GiftCompletionDocument>,
    language: UnLanguage,
  ) {
    const status = query.status === undefined ? {} : { status: query.status };
    return listPage<GiftCompletion, unknown>(this.model, query, [whose, status], (document) =>
      giftCompletionView(document, language),
    );
  }
}
