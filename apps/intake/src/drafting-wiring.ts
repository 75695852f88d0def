import type { Provider, Type } from '@nestjs/common';
import { RequestMergedConsumer } from './request/absorb-request/request-merged.consumer.js';
import { FindSimilarController } from './request/find-similar/find-similar.controller.js';
import { FindSimilar } from './request/find-similar/find-similar.use-case.js';
import { LocalNeedsController } from './request/local-needs/local-needs.controller.js';
import { PublicLocalNeedsController } from './request/local-needs/public-local-needs.controller.js';
import { ReadCompletenessController } from './request/read-completeness/read-completeness.controller.js';
import { ChangeNeedItem } from './request/revise-need-item/change-need-item.use-case.js';
import { NeedItemsController } from './request/revise-need-item/need-items.controller.js';

/** What co-authors write, what becomes of it, and what looks like it. */
export const DRAFTING_CONTROLLERS: Type[] = [
  FindSimilarController,
  LocalNeedsController,
  NeedItemsController,
  PublicLocalNeedsController,
  ReadCompletenessController,
  RequestMergedConsumer,
];

export const DRAFTING_PROVIDERS: Provider[] = [ChangeNeedItem, FindSimilar];
