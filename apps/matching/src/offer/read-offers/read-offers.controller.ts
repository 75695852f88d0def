import { IsId } from '@hub/contracts/values/identifiers.js';
import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model } from 'mongoose';
import { listPage } from '../../reading/list-page.js';
import { viewOf, viewOfDocument } from '../../reading/view.js';
import { OfferNotFound } from '../domain/offer.errors.js';
import type { Offer } from '../domain/offer.js';
import { Offers } from '../storage/offer.repository.js';
import { OFFER_MODEL, type OfferDocument } from '../storage/offer.schema.js';
import { OfferPage, OfferView } from './offer.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

export class ListOffersQuery extends PageQuery {
  @IsOptional()
  @IsId()
  readonly providerId?: string;

  @IsOptional()
  @IsIn(NEED_KINDS)
  readonly kind?: NeedKind;

  @IsOptional()
  @IsIn(['open', 'withdrawn'])
  readonly status?: Offer['status'];
}

@Controller('v1/offers')
@ApiTags('offers')
export class ReadOffersController {
  constructor(
    private readonly offers: Offers,
    @InjectModel(OFFER_MODEL) private readonly model: Model<OfferDocument>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Offers, newest first; a coordinator sees its own provider’s.' })
  @AnswersWith(OfferPage)
  @Roles('desk', 'desk-head', 'auditor', 'coordinator')
  list(@Query() query: ListOffersQuery, @Caller() caller: Caller) {
    const { providerId, kind, status } = query;
    const wanted = {
      ...(providerId && { providerId }),
      ...(kind && { 'terms.kind': kind }),
      ...(status && { status }),
    };
    const visible = seesAll(caller) ? {} : { providerId: caller.provider ?? '' };
    return listPage<Offer, unknown>(this.model, query, [visible, wanted], viewOfDocument);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read an offer.' })
  @AnswersWith(OfferView)
  @Roles('desk', 'desk-head', 'auditor', 'coordinator')
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const offer = await this.offers.load(id);
    const isVisible = seesAll(caller) || offer?.state.providerId === caller.provider;
    if (offer === undefined || !isVisible) throw new OfferNotFound(id);
    return respondWith(offer, viewOf(offer));
  }
}

const seesAll = ({ roles }: Caller): boolean =>
  roles.some((role) => ['desk', 'desk-head', 'auditor'].includes(role));
