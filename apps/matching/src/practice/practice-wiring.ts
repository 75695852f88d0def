import type { Provider, Type } from '@nestjs/common';
import { DraftOfferController } from './read-practices/draft-offer.controller.js';
import { ReadPracticesController } from './read-practices/read-practices.controller.js';
import { PracticeSharedConsumer } from './record-practice/practice-shared.consumer.js';
import { RecordPracticeController } from './record-practice/record-practice.controller.js';
import { RecordPractice } from './record-practice/record-practice.use-case.js';

/** What has worked, to learn from. */
export const PRACTICE_CONTROLLERS: Type[] = [
  PracticeSharedConsumer,
  RecordPracticeController,
  DraftOfferController,
  ReadPracticesController,
];

export const PRACTICE_PROVIDERS: Provider[] = [RecordPractice];
