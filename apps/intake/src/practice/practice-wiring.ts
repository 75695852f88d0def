import { Injectable, type OnApplicationBootstrap, type Provider, type Type } from '@nestjs/common';
import { FindPeersController } from './find-peers/find-peers.controller.js';
import { FindPeers } from './find-peers/find-peers.use-case.js';
import { PracticeRecordedConsumer } from './keep-practices/practice-recorded.consumer.js';
import { KnownPractices } from './storage/known-practices.js';

@Injectable()
class PreparePractices implements OnApplicationBootstrap {
  constructor(private readonly practices: KnownPractices) {}

  onApplicationBootstrap(): Promise<void> {
    return this.practices.prepare();
  }
}

/** What shows a request practices and peers. */
export const PRACTICE_CONTROLLERS: Type[] = [FindPeersController, PracticeRecordedConsumer];

export const PRACTICE_PROVIDERS: Provider[] = [FindPeers, KnownPractices, PreparePractices];
