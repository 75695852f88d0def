import type { Provider, Type } from '@nestjs/common';
import { EditOffersController } from './edit-many/edit-offers.controller.js';
import { EditOffers } from './edit-many/edit-offers.use-case.js';
import { ExportOffersController } from './export-offers/export-offers.controller.js';
import { ImportOffersController } from './import-offers/import-offers.controller.js';
import { ImportOffers } from './import-offers/import-offers.use-case.js';
import { MakeOfferController } from './make-offer/make-offer.controller.js';
import { MakeOffer } from './make-offer/make-offer.use-case.js';
import { ReadOffersController } from './read-offers/read-offers.controller.js';
import { ReviseOfferController } from './revise-offer/revise-offer.controller.js';
import { ReviseOffer } from './revise-offer/revise-offer.use-case.js';

/** What providers offer, one by one and as files. */
export const OFFER_CONTROLLERS: Type[] = [
  MakeOfferController,
  ReviseOfferController,
  ReadOffersController,
  EditOffersController,
  ExportOffersController,
  ImportOffersController,
];

export const OFFER_PROVIDERS: Provider[] = [MakeOffer, ReviseOffer, EditOffers, ImportOffers];
