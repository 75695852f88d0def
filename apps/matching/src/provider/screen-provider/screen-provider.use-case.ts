import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { Inject, Injectable } from '@nestjs/common';
import {
  confirmScreening,
  recordScreening,
  type ScreeningRecord,
} from '../domain/due-diligence-decisions.js';
import type { Provider } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';

/** One officer looks a provider up in the sanctions lists, another one stands by what was found. */
@Injectable()
export class ScreenProvider {
  constructor(
    private readonly providers: Providers,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
  ) {}

  /** @throws ProviderNotFound, ScreeningIncomplete */
  record(providerId: string, record: ScreeningRecord, command: Command): Promise<Outcome<Provider>> {
    const screeningId = aggregateIdFrom(command.cause, 'matching.screening');
    const moment = { at: command.at, validMonths: this.config.SCREENING_VALID_MONTHS };
    return this.providers.execute(providerId, command, (provider) =>
      recordScreening(provider, providerId, screeningId, record, moment),
    );
  }

  /** @throws ProviderNotFound, ScreeningNotFound, ScreeningSuperseded, SameOfficer */
  confirm(providerId: string, screeningId: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      confirmScreening(provider, providerId, screeningId, command.by.id),
    );
  }
}
