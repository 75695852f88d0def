import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { DeadLetter } from '@hub/messaging/dead-letters/dead-letter.js';
import {
  DeadLetters,
  type SettledLetter,
  type Settlement,
} from '@hub/messaging/dead-letters/dead-letters.js';
import type { MessagingConfig } from '@hub/messaging/messaging-config.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { messagingOf } from '../messaging-of.js';
import { ServerUnavailable } from './operations.errors.js';
import { SERVICE_NAME } from './service-name.js';

/** What this service's consumers and its publisher gave up, and what becomes of it. */
@Injectable()
export class DeadLetterDesk implements OnApplicationShutdown {
  private readonly logger = new Logger('dead-letters');
  private readonly messaging: MessagingConfig;
  private opening: Promise<DeadLetters> | undefined;
  private listing: Promise<readonly DeadLetter[]> | undefined;

  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(SERVICE_CONFIG) config: Readonly<ServiceConfig>,
  ) {
    this.messaging = messagingOf(config, service);
  }

  /** Those that wait, oldest first. Whoever asks while the topics are being read gets the same answer. */
  list(): Promise<readonly DeadLetter[]> {
    this.listing ??= this.withLetters((letters) => letters.list()).finally(() => {
      this.listing = undefined;
    });
    return this.listing.then((letters) => letters.filter(this.isOurs));
  }

  /** Replays or discards the letters at these places; a repeat finds them settled and changes nothing. */
  async settle(
    places: readonly string[],
    as: Settlement,
    operatorId: string,
  ): Promise<readonly SettledLetter[]> {
    const by = { id: operatorId, may: this.isOurs };
    const settled = await this.withLetters((letters) => letters.settleAt(places, as, by));
    this.logger.log({ msg: `dead letters ${as}`, event: 'dead-letters-settled', operatorId, settled });
    return settled;
  }

  async onApplicationShutdown(): Promise<void> {
    const letters = await this.opening?.catch(() => undefined);
    await letters?.close().catch(() => undefined);
  }

  private readonly isOurs = ({ group, original }: DeadLetter): boolean => {
    const { topicPrefix } = this.messaging;
    if (group === 'publisher') return original.topic.startsWith(`${topicPrefix}${this.service}.`);
    return group === `${topicPrefix}${this.service}`;
  };

  private async withLetters<T>(ask: (letters: DeadLetters) => Promise<T>): Promise<T> {
    try {
      this.opening ??= DeadLetters.open(this.messaging);
      return await ask(await this.opening);
    } catch (error) {
      // The next one connects anew.
      await this.onApplicationShutdown();
      this.opening = undefined;
      throw new ServerUnavailable('Kafka', error);
    }
  }
}
