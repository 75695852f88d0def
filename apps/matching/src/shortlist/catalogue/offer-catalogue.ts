import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Collection } from 'mongodb';
import type { Model } from 'mongoose';
import type { Offer } from '../../offer/domain/offer.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { OFFER_MODEL, type OfferDocument } from '../../offer/storage/offer.schema.js';
import type { Provider } from '../../provider/domain/provider.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';
import type { Candidate } from '../domain/candidate.js';
import { CatalogueEntries } from './catalogue-entries.js';
import { CollectionMirror } from './collection-mirror.js';

/**
 * All offers and providers in memory: read at boot, then kept current by what this process commits, at once, and by
 * the database's change streams, for what other replicas commit. It only proposes: a claim on capacity is always a
 * conditional write on the offer itself, so that a stale entry can cost a refusal but never an over-booking.
 */
@Injectable()
export class OfferCatalogue implements OnModuleInit, OnModuleDestroy {
  private readonly entries = new CatalogueEntries();
  private readonly mirrors: readonly [CollectionMirror<Offer>, CollectionMirror<Provider>];
  private readonly loaded: Promise<unknown>;
  private begin: () => void = () => undefined;

  constructor(
    offers: Offers,
    providers: Providers,
    @InjectModel(OFFER_MODEL) offerModel: Model<OfferDocument>,
    @InjectModel(PROVIDER_MODEL) providerModel: Model<ProviderDocument>,
    health: HealthRegistry,
  ) {
    offers.onCommitted(({ id, version, state }) => this.entries.putOffer(id, version, state));
    providers.onCommitted(({ id, version, state }) => this.entries.putProvider(id, version, state));
    this.mirrors = [
      new CollectionMirror<Offer>(driverCollection(offerModel), (id, version, state) =>
        this.entries.putOffer(id, version, state),
      ),
      new CollectionMirror<Provider>(driverCollection(providerModel), (id, version, state) =>
        this.entries.putProvider(id, version, state),
      ),
    ];
    const mayBegin = new Promise<void>((resolve) => (this.begin = resolve));
    this.loaded = mayBegin.then(() => Promise.all(this.mirrors.map((mirror) => mirror.start())));
    health.add('offer-catalogue', () => this.mirrors.every((mirror) => mirror.isCurrent));
  }

  async onModuleInit(): Promise<void> {
    this.begin();
    await this.loaded;
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.mirrors.map((mirror) => mirror.stop()));
  }

  /** Every open offer with its provider; waits for the first load. */
  async candidates(): Promise<readonly Candidate[]> {
    await this.loaded;
    return this.entries.candidates();
  }
}

// Without mongoose between: it would cast what it reads, and buffer.
const driverCollection = <D>({ db, collection }: Model<D>): Collection =>
  db.getClient().db(db.name).collection(collection.collectionName) as unknown as Collection;
