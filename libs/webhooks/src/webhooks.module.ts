import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { readConfig } from '@hub/platform/config/read-config.js';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import { DeliveriesController } from './delivery/deliveries.controller.js';
import { Deliveries } from './delivery/deliveries.js';
import { Deliver } from './delivery/deliver.use-case.js';
import { DeliveryQueue } from './delivery/delivery-queue.js';
import { WebhookPublisher } from './delivery/webhook-publisher.js';
import { ManageSubscriptions } from './subscription/manage-subscriptions.use-case.js';
import { SubscriptionReader } from './subscription/subscription-reader.js';
import { SUBSCRIPTION, Subscriptions, SUBSCRIPTIONS_COLLECTION } from './subscription/subscriptions.js';
import { WebhooksController } from './subscription/webhooks.controller.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from './webhook-options.js';
import { WebhooksConfig } from './webhooks.config.js';

/** The routes of webhooks; a service lists them under its own controllers. */
export const WEBHOOK_CONTROLLERS: Type[] = [WebhooksController, DeliveriesController];

/** Gives a service the {@link WebhookPublisher}; its routes are {@link WEBHOOK_CONTROLLERS}. */
@Module({})
export class WebhooksModule {
  static forService(service: string, kinds: readonly string[]): DynamicModule {
    return {
      module: WebhooksModule,
      providers: [
        {
          provide: WEBHOOK_OPTIONS,
          useFactory: (): WebhookOptions => {
            const config = readConfig(WebhooksConfig);
            return {
              service,
              kinds,
              secret: config.WEBHOOK_SECRET,
              allowLoopback: config.WEBHOOK_ALLOW_LOOPBACK,
            };
          },
        },
        {
          provide: Subscriptions,
          inject: [getConnectionToken()],
          useFactory: (connection: Connection): Subscriptions =>
            new Subscriptions(
              connection
                .getClient()
                .db(connection.name)
                .collection(SUBSCRIPTIONS_COLLECTION) as unknown as Collection,
              SUBSCRIPTION,
            ),
        },
        ManageSubscriptions,
        SubscriptionReader,
        Deliveries,
        Deliver,
        DeliveryQueue,
        WebhookPublisher,
      ],
      exports: [
        WEBHOOK_OPTIONS,
        ManageSubscriptions,
        SubscriptionReader,
        Deliveries,
        DeliveryQueue,
        WebhookPublisher,
      ],
    };
  }
}
