import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { closeRedFlag, raiseRedFlag, upholdRedFlag } from '../domain/due-diligence-decisions.js';
import type { Provider } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';
import type { RedFlagDto } from './red-flag.dto.js';

/** One officer says what speaks against a provider, another one decides whether it does. */
@Injectable()
export class FlagProvider {
  constructor(private readonly providers: Providers) {}

  /** @throws ProviderNotFound */
  raise(providerId: string, flag: RedFlagDto, command: Command): Promise<Outcome<Provider>> {
    const redFlagId = aggregateIdFrom(command.cause, 'matching.red-flag');
    return this.providers.execute(providerId, command, (provider) =>
      raiseRedFlag(provider, providerId, redFlagId, { ...flag }),
    );
  }

  /** @throws ProviderNotFound, RedFlagNotFound, RedFlagClosed, SameOfficer */
  uphold(providerId: string, redFlagId: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      upholdRedFlag(provider, providerId, redFlagId, command.by.id),
    );
  }

  /** @throws ProviderNotFound, RedFlagNotFound, RedFlagClosed, SameOfficer */
  close(providerId: string, redFlagId: string, reason: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      closeRedFlag(provider, providerId, redFlagId, reason, command.by.id),
    );
  }
}
