import type { Provider, Type } from '@nestjs/common';
import { OfferCatalogue } from './catalogue/offer-catalogue.js';
import { DrawUpShortlist } from './draw-up-shortlist/draw-up-shortlist.use-case.js';
import { RequestClearedConsumer } from './draw-up-shortlist/request-cleared.consumer.js';
import { ReadRefusalsController } from './read-refusals/read-refusals.controller.js';
import { ReadShortlistController } from './read-shortlist/read-shortlist.controller.js';
import { ReplayScoresController } from './replay-scores/replay-scores.controller.js';
import { ReplayScores } from './replay-scores/replay-scores.use-case.js';

/** Shortlists of cleared requests, and their scores. */
export const SHORTLIST_CONTROLLERS: Type[] = [
  RequestClearedConsumer,
  ReadRefusalsController,
  ReadShortlistController,
  ReplayScoresController,
];

export const SHORTLIST_PROVIDERS: Provider[] = [OfferCatalogue, DrawUpShortlist, ReplayScores];
