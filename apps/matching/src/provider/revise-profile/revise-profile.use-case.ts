import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { reviseProfile } from '../domain/provider-decisions.js';
import type { Provider, ProviderProfile } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';

/** The desk corrects a profile, which is then verified again. */
@Injectable()
export class ReviseProfile {
  constructor(private readonly providers: Providers) {}

  /** @throws ProviderNotFound, ProviderIncomplete */
  execute(providerId: string, profile: ProviderProfile, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      reviseProfile(provider, providerId, profile),
    );
  }
}
