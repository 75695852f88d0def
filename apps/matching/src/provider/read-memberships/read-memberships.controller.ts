import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Model } from 'mongoose';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { listPage } from '../../reading/list-page.js';
import { providerOf } from '../../queue/domain/provider-of.js';
import { ProviderNotFound } from '../domain/provider.errors.js';
import type { Provider } from '../domain/provider.js';
import { ProviderNames } from '../read-providers/provider-names.use-case.js';
import { versionedProvider } from '../read-providers/versioned-provider.js';
import { Providers } from '../storage/provider.repository.js';
import { ofMember } from '../storage/of-member.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../storage/provider.schema.js';
import { membershipFor, membershipsFor, membershipView } from './membership-view.js';
import { MembershipList, MembershipPage, MembershipView } from './membership.view.js';

@Controller('v1')
@ApiTags('memberships')
export class ReadMembershipsController {
  constructor(
    private readonly providers: Providers,
    private readonly names: ProviderNames,
    @InjectModel(PROVIDER_MODEL) private readonly model: Model<ProviderDocument>,
  ) {}

  @Get('memberships')
  @ApiOperation({
    summary:
      'The consortia that have named the own provider as a member, newest first, and what it has answered.',
  })
  @AnswersWith(MembershipPage)
  @Roles('coordinator')
  async list(@Query() query: PageQuery, @Caller() caller: Caller) {
    const memberId = providerOf(caller);
    const names = await this.names.of([memberId]);
    return listPage<Provider, unknown>(this.model, query, [ofMember(memberId)], (document) => {
      const consortium = versionedProvider(document);
      const ids = { consortiumId: consortium.id, memberId };
      return membershipView(consortium, membershipFor(consortium, ids, caller), names);
    });
  }

  @Get('providers/:id/memberships')
  @ApiOperation({
    summary:
      'Whom a consortium has named and what they have answered; one that is asked sees who belongs to it.',
  })
  @AnswersWith(MembershipList)
  @Roles('desk', 'desk-head', 'auditor', 'coordinator')
  async ofConsortium(@Param('id') id: string, @Caller() caller: Caller): Promise<MembershipList> {
    const consortium = await this.providers.load(id);
    if (consortium === undefined) throw new ProviderNotFound(id);
    const found = membershipsFor({ ...consortium, id }, caller);
    const names = await this.names.of(found.map(({ memberId }) => memberId));
    return { items: found.map((each) => membershipView({ ...consortium, id }, each, names)) };
  }

  @Get('providers/:id/memberships/:memberId')
  @ApiOperation({ summary: 'Read a membership.' })
  @AnswersWith(MembershipView)
  @Roles('desk', 'desk-head', 'auditor', 'coordinator')
  async read(@Param('id') id: string, @Param('memberId') memberId: string, @Caller() caller: Caller) {
    const found = await this.providers.load(id);
    const consortium = found && { ...found, id };
    const membership = membershipFor(consortium, { consortiumId: id, memberId }, caller);
    if (consortium === undefined) throw new ProviderNotFound(id);
    return respondWith(consortium, membershipView(consortium, membership, await this.names.of([memberId])));
  }
}
