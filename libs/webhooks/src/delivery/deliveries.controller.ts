import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { pageOf, pageOptions } from '@hub/platform/http/page.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { readableBy } from '../subscription/readable-by.js';
import { SubscriptionReader, type StoredSubscription } from '../subscription/subscription-reader.js';
import { WebhookPageQuery } from '../subscription/webhook-page.query.js';
import { DeliveryNotFound, SubscriptionNotFound } from '../webhooks.errors.js';
import { WebhookDeliveryPage, WebhookDeliveryView, deliveryView } from './delivery.dto.js';
import { Deliveries } from './deliveries.js';
import { DeliveryQueue } from './delivery-queue.js';
import { WebhookPublisher } from './webhook-publisher.js';

@Controller('v1/webhooks/:webhookId')
@ApiTags('webhooks')
export class DeliveriesController {
  constructor(
    private readonly subscriptions: SubscriptionReader,
    private readonly deliveries: Deliveries,
    private readonly publisher: WebhookPublisher,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('deliveries')
  @Roles('focal-point', 'coordinator', 'auditor')
  @ApiOperation({ summary: 'Read what was sent to a webhook, newest first, and how it was answered.' })
  @ApiOkResponse({ type: WebhookDeliveryPage })
  async list(@Param('webhookId') id: string, @Query() query: WebhookPageQuery, @Caller() caller: Caller) {
    const page = pageOptions(query, 'createdAt');
    await this.existing(id, readableBy(caller));
    const found = await this.deliveries.list(id, page);
    return pageOf(query, found, ({ createdAt }) => createdAt, deliveryView);
  }

  @Post('test')
  @HttpCode(202)
  @Roles('focal-point', 'coordinator')
  @ApiOperation({ summary: 'Send a test event of the kind webhook.test; the deliveries show how it went.' })
  @ApiAcceptedResponse({ type: WebhookDeliveryView })
  async test(
    @Param('webhookId') id: string,
    @CommandContext() { cause, at }: CommandContext,
    @Caller() { organisation }: Caller,
  ): Promise<WebhookDeliveryView> {
    const subscription = await this.existing(id, organisation);
    const event = { eventId: cause, kind: 'webhook.test', at, data: { webhookId: id } };
    const [deliveryId] = await this.publisher.deliver([subscription], event);
    const delivery = await this.deliveries.find(deliveryId ?? '', id);
    if (delivery === null) throw new DeliveryNotFound();
    return deliveryView(delivery);
  }

  @Post('deliveries/:deliveryId/redeliver')
  @HttpCode(202)
  @Roles('focal-point', 'coordinator')
  @ApiOperation({ summary: 'Send an event again, with the same webhook-id.' })
  @ApiAcceptedResponse({ type: WebhookDeliveryView })
  async redeliver(
    @Param('webhookId') id: string,
    @Param('deliveryId') deliveryId: string,
    @CommandContext() _context: CommandContext,
    @Caller() { organisation }: Caller,
  ): Promise<WebhookDeliveryView> {
    await this.existing(id, organisation);
    const delivery = await this.deliveries.again(deliveryId, id, this.clock.now());
    if (delivery === null) throw new DeliveryNotFound();
    await this.queue.enqueue([deliveryId]);
    return deliveryView(delivery);
  }

  private async existing(id: string, organisation: string | undefined): Promise<StoredSubscription> {
    const found = await this.subscriptions.find(id, organisation);
    if (found === null) throw new SubscriptionNotFound();
    return found;
  }
}
