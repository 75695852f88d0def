import type { Provider, Type } from '@nestjs/common';
import { DeclineManyController } from './decline-many/decline-many.controller.js';
import { DeclineMany } from './decline-many/decline-many.use-case.js';
import { FollowQueueController } from './follow-queue/follow-queue.controller.js';
import { QueueChanges } from './follow-queue/queue-changes.use-case.js';
import { KeepFiltersController } from './keep-filters/keep-filters.controller.js';
import { SavedFilters } from './keep-filters/saved-filters.use-case.js';
import { Colleagues } from './know-colleagues/colleagues.use-case.js';
import { ReadQueueController } from './read-queue/read-queue.controller.js';
import { ReadQueue } from './read-queue/read-queue.use-case.js';
import { WorkOnItemController } from './work-on-item/work-on-item.controller.js';

/** The coordinators’ queues. */
export const QUEUE_CONTROLLERS: Type[] = [
  ReadQueueController,
  FollowQueueController,
  KeepFiltersController,
  WorkOnItemController,
  DeclineManyController,
];

export const QUEUE_PROVIDERS: Provider[] = [ReadQueue, QueueChanges, SavedFilters, Colleagues, DeclineMany];
