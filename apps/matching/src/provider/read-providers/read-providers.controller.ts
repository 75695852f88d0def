import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model } from 'mongoose';
import { listPage } from '../../reading/list-page.js';
import { ProviderNotFound } from '../domain/provider.errors.js';
import type { Provider } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../storage/provider.schema.js';
import { isVisible, visibleTo } from './provider-access.js';
import { versionedProvider } from './versioned-provider.js';
import { providerView } from './provider-view.js';
import { ProviderPage, ProviderView } from './provider.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

export class ListProvidersQuery extends PageQuery {
  @IsOptional()
  @IsIn(PROVIDER_KINDS)
  readonly kind?: ProviderKind;

  @IsOptional()
  @IsIn(['pending', 'verified', 'withdrawn'])
  readonly verification?: Provider['verification'];
}

@Controller('v1/providers')
@ApiTags('providers')
export class ReadProvidersController {
  constructor(
    private readonly providers: Providers,
    @InjectModel(PROVIDER_MODEL) private readonly model: Model<ProviderDocument>,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Providers, newest first; a coordinator sees its own, a State those that are verified, others all.',
  })
  @AnswersWith(ProviderPage)
  @Roles('desk', 'desk-head', 'auditor', 'committee', 'finance', 'focal-point', 'coordinator')
  list(@Query() query: ListProvidersQuery, @Caller() caller: Caller) {
    const { kind, verification } = query;
    const wanted = { ...(kind && { kind }), ...(verification && { verification }) };
    return listPage<Provider, unknown>(this.model, query, [visibleTo(caller), wanted], (document) =>
      providerView(versionedProvider(document), caller),
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a provider.' })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head', 'auditor', 'committee', 'finance', 'focal-point', 'coordinator')
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const provider = await this.providers.load(id);
    if (provider === undefined || !isVisible(provider.state, caller)) throw new ProviderNotFound(id);
    return respondWith(provider, providerView(provider, caller));
  }
}
