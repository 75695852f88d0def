import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { pageOf, pageOptions } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { SubscriptionNotFound } from '../webhooks.errors.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from '../webhook-options.js';
import { ManageSubscriptions } from './manage-subscriptions.use-case.js';
import { readableBy } from './readable-by.js';
import { secretOf } from './signing.js';
import { SubscriptionReader } from './subscription-reader.js';
import { WebhookDto, WebhookPage, WebhookView } from './webhook.dto.js';
import { WebhookPageQuery } from './webhook-page.query.js';
import { webhookView } from './webhook.view.js';

@Controller('v1/webhooks')
@ApiTags('webhooks')
export class WebhooksController {
  constructor(
    private readonly manage: ManageSubscriptions,
    private readonly reader: SubscriptionReader,
    @Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions,
  ) {}

  @Post()
  @Roles('focal-point', 'coordinator')
  @ApiOperation({
    summary: 'Have your organisation told of events by signed webhooks.',
    description:
      'Answers with the signing secret, which is not shown again. Deliveries follow Standard Webhooks.',
  })
  @ApiCreatedResponse({ type: WebhookView })
  async make(@Body() dto: WebhookDto, @CommandContext() context: CommandContext) {
    const outcome = await this.manage.make(termsOf(dto), context);
    const { subscriptionId } = outcome.state;
    return respondWith(outcome, webhookView(outcome.state, secretOf(this.options.secret, subscriptionId, 1)));
  }

  @Get()
  @Roles('focal-point', 'coordinator', 'auditor')
  @ApiOperation({ summary: 'List your organisation’s webhooks.' })
  @ApiOkResponse({ type: WebhookPage })
  async list(@Query() query: WebhookPageQuery, @Caller() caller: Caller) {
    const found = await this.reader.list(readableBy(caller), pageOptions(query, 'createdAt'));
    return pageOf(
      query,
      found,
      ({ createdAt }) => createdAt,
      (each) => webhookView(each),
    );
  }

  @Get(':webhookId')
  @Roles('focal-point', 'coordinator', 'auditor')
  @ApiOperation({ summary: 'Read a webhook.' })
  @ApiOkResponse({ type: WebhookView })
  async find(@Param('webhookId') id: string, @Caller() caller: Caller) {
    const found = await this.reader.find(id, readableBy(caller));
    if (found === null) throw new SubscriptionNotFound();
    return respondWith({ id, version: found.version }, webhookView(found));
  }

  @Put(':webhookId')
  @Roles('focal-point', 'coordinator')
  @ChangesExisting()
  @ApiOperation({ summary: 'Change where a webhook goes, what it tells, or whether it is active.' })
  @ApiOkResponse({ type: WebhookView })
  async revise(
    @Param('webhookId') id: string,
    @Body() dto: WebhookDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.manage.revise(id, termsOf(dto), context);
    return respondWith(outcome, webhookView(outcome.state));
  }

  @Post(':webhookId/rotate-secret')
  @HttpCode(200)
  @Roles('focal-point', 'coordinator')
  @ChangesExisting()
  @ApiOperation({
    summary: 'Take a new signing secret.',
    description: 'For a day deliveries are signed with the new and the former one.',
  })
  @ApiOkResponse({ type: WebhookView })
  async rotate(@Param('webhookId') id: string, @CommandContext() context: CommandContext) {
    const outcome = await this.manage.rotateSecret(id, context);
    const { generation } = outcome.state;
    return respondWith(outcome, webhookView(outcome.state, secretOf(this.options.secret, id, generation)));
  }

  @Delete(':webhookId')
  @Roles('focal-point', 'coordinator')
  @ChangesExisting()
  @ApiOperation({ summary: 'Remove a webhook.' })
  @ApiOkResponse({ type: WebhookView })
  async remove(@Param('webhookId') id: string, @CommandContext() context: CommandContext) {
    const outcome = await this.manage.remove(id, context);
    return respondWith(outcome, webhookView(outcome.state));
  }
}

const termsOf = ({ url, kinds, isActive }: WebhookDto) => ({ url, kinds, isActive: isActive ?? true });
