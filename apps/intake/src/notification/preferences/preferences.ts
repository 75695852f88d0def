import { Injectable } from '@nestjs/common';
import { GroupRead } from '@hub/aggregate/group-read.js';
import { InjectConnection } from '@nestjs/mongoose';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import { homeZoneOf } from './home-zone.js';
import type { NotificationPreferencesDto } from './preferences.dto.js';

/** What a person has said of how they want to be told, with whom they speak for. */
export interface StoredPreferences extends NotificationPreferencesDto {
  readonly _id: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly changedAt: Date;
}

/** Keeps people's preferences, one document a person. */
@Injectable()
export class Preferences {
  private readonly told = new GroupRead((asked: readonly (readonly string[])[]) => this.readTold(asked));

  constructor(@InjectConnection() private readonly connection: Connection) {}

  async prepare(): Promise<void> {
    await this.collection.createIndex({ organisation: 1, wish: 1 }, { name: 'by-organisation' });
  }

  find(personId: string): Promise<StoredPreferences | null> {
    return this.collection.findOne({ _id: personId });
  }

  async save(
    { id, name, organisation, roles }: Caller,
    said: NotificationPreferencesDto,
    at: Date,
  ): Promise<void> {
    const { email, language, wish, timeZone = homeZoneOf(organisation) } = said;
    await this.collection.replaceOne(
      { _id: id },
      { name, organisation, roles: [...roles], email, language, wish, timeZone, changedAt: at },
      { upsert: true },
    );
  }

  /** The people of these organisations who want to be told of something; questions asked together are read together. */
  of(organisations: readonly string[]): Promise<readonly StoredPreferences[]> {
    return this.told.read(organisations);
  }

  private async readTold(
    asked: readonly (readonly string[])[],
  ): Promise<readonly (readonly StoredPreferences[])[]> {
    const all = [...new Set(asked.flat())];
    const found = await this.collection
      .find({ organisation: { $in: all }, wish: { $in: ['everything', 'my-turn'] } })
      .toArray();
    return asked.map((organisations) =>
      found.filter(({ organisation }) => organisations.includes(organisation)),
    );
  }

  private get collection(): Collection<StoredPreferences> {
    return this.connection
      .getClient()
      .db(this.connection.name)
      .collection('notification-preferences') as unknown as Collection<StoredPreferences>;
  }
}
