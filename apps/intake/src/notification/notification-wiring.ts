import { Injectable, type OnApplicationBootstrap, type Provider, type Type } from '@nestjs/common';
import { readConfig } from '@hub/platform/config/read-config.js';
import { WEBHOOK_CONTROLLERS, WebhooksModule } from '@hub/webhooks/webhooks.module.js';
import { Letters } from './mail/letters.js';
import { MAIL_CONFIG } from './mail/mail-config.token.js';
import { MailConfig } from './mail/mail.config.js';
import { MailQueue } from './mail/mail-queue.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { Preferences } from './preferences/preferences.js';
import { GiftCompletionConsumer } from './tell/gift-completion.consumer.js';
import { MembershipConsumer } from './tell/membership.consumer.js';
import { RequestFactConsumer, TOLD_KINDS } from './tell/request-fact.consumer.js';
import { TellPeople } from './tell/tell-people.use-case.js';

@Injectable()
class PreparePreferences implements OnApplicationBootstrap {
  constructor(private readonly preferences: Preferences) {}

  onApplicationBootstrap(): Promise<void> {
    return this.preferences.prepare();
  }
}

export const NOTIFICATION_WEBHOOKS = WebhooksModule.forService('intake', TOLD_KINDS);

/** Routes and the consumer of notifications. */
export const NOTIFICATION_CONTROLLERS: Type[] = [
  PreferencesController,
  ...WEBHOOK_CONTROLLERS,
  RequestFactConsumer,
  GiftCompletionConsumer,
  MembershipConsumer,
];

/** What tells people. */
export const NOTIFICATION_PROVIDERS: Provider[] = [
  Letters,
  MailQueue,
  Preferences,
  PreparePreferences,
  TellPeople,
  { provide: MAIL_CONFIG, useFactory: () => readConfig(MailConfig) },
];
