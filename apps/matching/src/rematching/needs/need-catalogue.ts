import { ServerAway } from '@hub/messaging/failures.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';
import { CollectionMirror } from '../../shortlist/catalogue/collection-mirror.js';
import { driverCollection } from '../../shortlist/catalogue/driver-collection.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { SHORTLIST_MODEL, type ShortlistDocument } from '../../shortlist/storage/shortlist.schema.js';
import { OpenNeeds } from '../domain/open-needs.js';

const PATIENCE_MS = 2_000;
const RETRY_MS = 1_000;
// What bears on no score, and is most of a shortlist.
const LEAVE_OUT = [
  'items.matches.scores',
  'items.matches.neutral',
  'items.refused',
  'items.nearMisses',
  'needItems.description',
];

/**
 * The need items that partners are looked for, in memory: loaded at boot, kept current by what this process commits and
 * by the collection's change stream. It only proposes: whether a shortlist takes an offer is decided on the shortlist.
 */
@Injectable()
export class NeedCatalogue implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(NeedCatalogue.name);
  private readonly mirror: CollectionMirror<Shortlist>;
  private readonly open = new OpenNeeds();
  private readonly isLoaded: Promise<void>;
  private loaded: () => void = () => undefined;
  private isThere = false;
  private isStopped = false;

  constructor(
    shortlists: Shortlists,
    @InjectModel(SHORTLIST_MODEL) model: Model<ShortlistDocument>,
    health: HealthRegistry,
  ) {
    this.isLoaded = new Promise((resolve) => (this.loaded = resolve));
    shortlists.onCommitted(({ version, state }) => this.open.put(version, state));
    this.mirror = new CollectionMirror(
      driverCollection(model),
      (_id, version, state) => this.open.put(version, state),
      LEAVE_OUT,
    );
    health.add('need-catalogue', () => this.isThere && this.mirror.isCurrent);
  }

  onModuleInit(): void {
    void this.loadUntilThere();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    await this.mirror.stop();
  }

  /** All of them. @throws ServerAway when they are still being loaded after two seconds */
  async needs(): Promise<OpenNeeds> {
    if (!this.isThere) await Promise.race([this.isLoaded, delay(PATIENCE_MS, undefined, { ref: false })]);
    if (!this.isThere) throw new ServerAway('The open need items are still being loaded');
    return this.open;
  }

  private async loadUntilThere(): Promise<void> {
    while (!this.isStopped && !this.isThere)
      try {
        await this.mirror.start();
        this.isThere = true;
        this.loaded();
      } catch (error) {
        this.logger.warn({ msg: 'The open need items cannot be loaded yet', err: error });
        await delay(RETRY_MS, undefined, { ref: false });
      }
  }
}
