import type { Provider, Type } from '@nestjs/common';
import { NeedCatalogue } from './needs/need-catalogue.js';
import { ReadRematchingsController } from './read-rematchings/read-rematchings.controller.js';
import { ExtendShortlists } from './rematch-offer/extend-shortlists.use-case.js';
import { OfferChangedConsumer } from './rematch-offer/offer-changed.consumer.js';
import { RematchOffer } from './rematch-offer/rematch-offer.use-case.js';
import { RunStep } from './run-rematching/run-step.use-case.js';
import { StartRematchingController } from './start-rematching/start-rematching.controller.js';
import { StartRematching } from './start-rematching/start-rematching.use-case.js';

/** New and changed offers, and needs that are still open. */
export const REMATCHING_CONTROLLERS: Type[] = [
  OfferChangedConsumer,
  StartRematchingController,
  ReadRematchingsController,
];

export const REMATCHING_PROVIDERS: Provider[] = [
  NeedCatalogue,
  ExtendShortlists,
  RematchOffer,
  StartRematching,
  RunStep,
];
