import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { registerProvider } from '../domain/provider-decisions.js';
import type { Provider, ProviderProfile } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';

/** A desk officer enters a provider; nothing of it matches before another one verifies it. */
@Injectable()
export class RegisterProvider {
  constructor(private readonly providers: Providers) {}

  /** @throws ProviderAlreadyRegistered, ProviderIncomplete */
  execute(providerId: string, profile: ProviderProfile, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      registerProvider(provider, providerId, profile, command.at),
    );
  }
}
