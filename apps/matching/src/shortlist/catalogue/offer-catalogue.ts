import { ServerAway } from '@hub/messaging/failures.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';
import type { Offer } from '../../offer/domain/offer.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { OFFER_MODEL, type OfferDocument } from '../../offer/storage/offer.schema.js';
import type { Provider } from '../../provider/domain/provider.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';
import type { Candidate } from '../domain/candidate.js';
import { OfferIndex } from '../domain/index/offer-index.js';
import { CollectionMirror } from './collection-mirror.js';
import { driverCollection } from './driver-collection.js';
import { IndexKeeper } from './index-keeper.js';
import { indexedOffer, indexedProvider } from './indexed.js';

const PATIENCE_MS = 2_000;
const RETRY_MS = 1_000;

/**
 * The index of all offers in memory: from its file or from the database at boot, then kept current by what this
 * process commits, at once, and by the database's change streams, for what other replicas commit. It only proposes: a
 * claim on capacity is always a conditional write on the offer itself, so that a stale entry can cost a refusal but
 * never an over-booking.
 */
@Injectable()
export class OfferCatalogue implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(OfferCatalogue.name);
  private readonly keeper: IndexKeeper;
  private readonly offers: CollectionMirror<Offer>;
  private readonly providers: CollectionMirror<Provider>;
  private readonly isLoaded: Promise<void>;
  private loaded: () => void = () => undefined;
  private current = new OfferIndex();
  private isThere = false;
  private isStopped = false;
  private hasChanged = false;
  private keeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly storedOffers: Offers,
    private readonly storedProviders: Providers,
    @InjectModel(OFFER_MODEL) offerModel: Model<OfferDocument>,
    @InjectModel(PROVIDER_MODEL) providerModel: Model<ProviderDocument>,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    health: HealthRegistry,
  ) {
    this.isLoaded = new Promise((resolve) => (this.loaded = resolve));
    this.keeper = new IndexKeeper(config.OFFER_INDEX_FILE);
    storedOffers.onCommitted(({ version, state }) => this.putOffer(version, state));
    storedProviders.onCommitted(({ version, state }) => this.putProvider(version, state));
    this.offers = new CollectionMirror(driverCollection(offerModel), (_id, version, state) =>
      this.putOffer(version, state),
    );
    this.providers = new CollectionMirror(driverCollection(providerModel), (_id, version, state) =>
      this.putProvider(version, state),
    );
    health.add('offer-catalogue', () => this.isThere && this.offers.isCurrent && this.providers.isCurrent);
  }

  onModuleInit(): void {
    void this.loadUntilThere();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.keeping);
    if (this.isThere) await this.keep();
    await Promise.all([this.offers.stop(), this.providers.stop()]);
  }

  /** The index. @throws ServerAway when it is still being loaded after two seconds */
  async index(): Promise<OfferIndex> {
    if (!this.isThere) await Promise.race([this.isLoaded, delay(PATIENCE_MS, undefined, { ref: false })]);
    if (!this.isThere) throw new ServerAway('The index of offers is still being loaded');
    return this.current;
  }

  /** The offer as it stands in the database now; undefined when it does not stand for choice. */
  async upToDate(offerId: string): Promise<Candidate | undefined> {
    const index = await this.index();
    const offer = await this.storedOffers.load(offerId);
    if (offer === undefined) return undefined;
    const provider = await this.storedProviders.load(offer.state.providerId);
    if (provider !== undefined) this.putProvider(provider.version, provider.state);
    this.putOffer(offer.version, offer.state);
    return index.candidate(offerId);
  }

  /** Every open offer with its provider; for few offers, else ask the index. */
  async candidates(): Promise<readonly Candidate[]> {
    return [...(await this.index()).candidates()];
  }

  private async loadUntilThere(): Promise<void> {
    while (!this.isStopped && !this.isThere)
      try {
        await this.load();
      } catch (error) {
        this.logger.warn({ msg: 'The index of offers cannot be loaded yet', err: error });
        await delay(RETRY_MS, undefined, { ref: false });
      }
  }

  private async load(): Promise<void> {
    if (!(await this.loadFromFile())) await Promise.all([this.providers.start(), this.offers.start()]);
    this.current.file();
    this.isThere = true;
    this.loaded();
    if (!this.keeper.isOn || this.isStopped) return;
    this.keeping = setInterval(() => void this.keep(), this.config.OFFER_INDEX_INTERVAL_MS);
    this.keeping.unref();
  }

  // Changes that the database no longer remembers back to make the file worthless.
  private async loadFromFile(): Promise<boolean> {
    const kept = await this.keeper.load();
    if (kept === undefined) return false;
    const before = this.current;
    this.current = kept.index;
    try {
      await Promise.all([
        this.providers.catchUp(kept.tokens.providers),
        this.offers.catchUp(kept.tokens.offers),
      ]);
      this.providers.goOn();
      this.offers.goOn();
      return true;
    } catch (error) {
      this.logger.warn({ msg: 'The index file is too old; all offers are read anew', err: error });
      this.current = before;
      return false;
    }
  }

  private async keep(): Promise<void> {
    const tokens = { offers: this.offers.resumeToken, providers: this.providers.resumeToken };
    if (!this.hasChanged || tokens.offers === undefined || tokens.providers === undefined) return;
    this.hasChanged = false;
    await this.keeper.store(this.current, tokens);
  }

  private putOffer(version: number, offer: Offer): void {
    this.hasChanged = true;
    this.current.putOffer(indexedOffer(version, offer));
  }

  private putProvider(version: number, provider: Provider): void {
    this.hasChanged = true;
    this.current.putProvider(indexedProvider(version, provider));
  }
}
