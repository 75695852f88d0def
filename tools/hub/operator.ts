import { type Db, MongoClient } from 'mongodb';
import type { MessagingConfig } from '@hub/messaging/messaging-config.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { refuseUnknownVariables } from '@hub/platform/config/refuse-unknown.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { messagingOf } from '@hub/service/messaging-of.js';

/** The services that have a database. */
export const STORING_SERVICES = ['intake', 'matching', 'funding'] as const;

/** An operator at work: the same configuration as the services', and connections that are made when first asked for. */
export class Operator {
  readonly config: Readonly<ServiceConfig>;
  private client: MongoClient | undefined;

  /** @throws BadConfiguration */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    refuseUnknownVariables(environment);
    this.config = readConfig(ServiceConfig, { environment });
  }

  get messaging(): MessagingConfig {
    return messagingOf(this.config, 'operator');
  }

  async mongo(): Promise<MongoClient> {
    this.client ??= await MongoClient.connect(this.config.MONGODB_URL, {
      appName: 'hub',
      serverSelectionTimeoutMS: 5_000,
      writeConcern: { w: 'majority', journal: true },
    });
    return this.client;
  }

  /** The services' databases, by the service's name. */
  async databases(): Promise<ReadonlyMap<string, Db>> {
    const client = await this.mongo();
    return new Map(
      STORING_SERVICES.map((name) => [name, client.db(`${this.config.DATABASE_PREFIX}${name}`)]),
    );
  }

  async close(): Promise<void> {
    await this.client?.close();
  }
}
