import type { Provider, Type } from '@nestjs/common';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ProviderNamedConsumer } from '@hub/provider-names/provider-named.consumer.js';
import { ProviderNames } from '@hub/provider-names/provider-names.js';
import { ReadFlowsController } from './flows/read-flows.controller.js';
import { ReadFundStatementsController } from './fund-statements/read-fund-statements.controller.js';
import { GatherOpenData } from './gather/gather-open-data.js';
import { ReadIatiController } from './iati/read-iati.controller.js';
import { OpenData } from './open-data.js';
import { OpenDataConfig } from './open-data.config.js';

/** The public routes about money, and what tells them names. */
export const OPEN_DATA_CONTROLLERS: Type[] = [
  ReadIatiController,
  ReadFlowsController,
  ReadFundStatementsController,
  ProviderNamedConsumer,
];

export const OPEN_DATA_PROVIDERS: Provider[] = [
  { provide: OpenDataConfig, useFactory: () => readConfig(OpenDataConfig) },
  ProviderNames,
  GatherOpenData,
  OpenData,
];
