import { afterAll, beforeAll } from '@jest/globals';
import { MongoClient } from 'mongodb';
import type { Collection, Db } from 'mongodb';
import { serverUrl } from './environment.js';
import { aNamespace } from './namespace.js';

/** A database of this suite's own on the shared server, dropped at the end. */
export class ScratchDatabase {
  readonly url = serverUrl('MONGODB_URL');
  readonly name = `${aNamespace().databasePrefix}scratch`;
  private client: MongoClient | undefined;
  private made = 0;

  constructor() {
    beforeAll(async () => {
      this.client = await MongoClient.connect(this.url);
    });
    afterAll(async () => {
      await this.db.dropDatabase();
      await this.client?.close();
    });
  }

  get db(): Db {
    if (this.client === undefined) throw new Error('Not connected yet');
    return this.client.db(this.name);
  }

  /** A collection that no other test has used. */
  freshCollection(): Collection {
    this.made += 1;
    return this.db.collection(`collection${String(this.made)}`);
  }
}
