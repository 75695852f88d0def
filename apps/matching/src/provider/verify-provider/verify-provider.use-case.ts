import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { verifyProvider, withdrawVerification } from '../domain/provider-decisions.js';
import type { Provider } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';

/** A second desk officer stands in for a provider, or no longer does. */
@Injectable()
export class VerifyProvider {
  constructor(private readonly providers: Providers) {}

  /** @throws ProviderNotFound, SameOfficer */
  execute(providerId: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      verifyProvider(provider, providerId, command.by.id, command.at),
    );
  }

  /** @throws ProviderNotFound */
  withdraw(providerId: string, reason: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      withdrawVerification(provider, providerId, reason),
    );
  }
}
