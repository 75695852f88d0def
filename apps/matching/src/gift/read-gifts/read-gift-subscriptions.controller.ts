import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model } from 'mongoose';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { listPage } from '../../reading/list-page.js';
import type { GiftSubscription } from '../domain/gift-subscription.js';
import { ownGift } from '../domain/own-gift.js';
import { GiftSubscriptions } from '../storage/gift-subscription.repository.js';
import {
  GIFT_SUBSCRIPTION_MODEL,
  type GiftSubscriptionDocument,
} from '../storage/gift-subscription.schema.js';
import { giftSubscriptionView, giftSubscriptionViewOfDocument } from './gift-subscription-view.js';
import { GiftSubscriptionPage, GiftSubscriptionView } from './gift-subscription.view.js';

export class ListGiftSubscriptionsQuery extends PageQuery {
  @IsOptional()
  @IsIn(['active', 'paused', 'ended'])
  readonly status?: GiftSubscription['status'];
}

@Controller('v1/gift-subscriptions')
@ApiTags('gift subscriptions')
@Roles('coordinator', 'auditor')
export class ReadGiftSubscriptionsController {
  constructor(
    private readonly subscriptions: GiftSubscriptions,
    @InjectModel(GIFT_SUBSCRIPTION_MODEL) private readonly model: Model<GiftSubscriptionDocument>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Gift subscriptions, newest first; a coordinator sees its own provider’s.' })
  @AnswersWith(GiftSubscriptionPage)
  list(@Query() query: ListGiftSubscriptionsQuery, @Caller() caller: Caller) {
    const { status } = query;
    const conditions = [visibleTo(caller), status === undefined ? {} : { status }];
    return listPage<GiftSubscription, unknown>(this.model, query, conditions, giftSubscriptionViewOfDocument);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a gift subscription.' })
  @AnswersWith(GiftSubscriptionView)
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const found = await this.subscriptions.load(id);
    const owner = caller.roles.includes('auditor') ? found?.state.providerId : caller.provider;
    const state = ownGift(found?.state, id, owner);
    const subscription = { id, version: found?.version ?? 0, state };
    return respondWith(subscription, giftSubscriptionView(subscription));
  }
}

const visibleTo = ({ roles, provider }: Caller): { readonly providerId?: string } =>
  roles.includes('auditor') ? {} : { providerId: provider ?? '' };
