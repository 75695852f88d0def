import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { refuseCircle } from '../domain/refuse-circle.js';
import { registerProvider } from '../domain/provider-decisions.js';
import type { Provider, ProviderProfile } from '../domain/provider.js';
import { Providers } from '../storage/provider.repository.js';
import { ConsortiumMemberships } from '../storage/consortium-memberships.js';

/** A desk officer enters a provider; nothing of it matches before another one verifies it. */
@Injectable()
export class RegisterProvider {
  constructor(
    private readonly providers: Providers,
    private readonly memberships: ConsortiumMemberships,
  ) {}

  /** @throws ProviderAlreadyRegistered, ProviderIncomplete, ConsortiumContainsItself */
  async execute(providerId: string, profile: ProviderProfile, command: Command): Promise<Outcome<Provider>> {
    const memberships = await this.memberships.below(profile.members);
    return this.providers.execute(providerId, command, (provider) => {
      refuseCircle(providerId, profile.members, memberships);
      return registerProvider(provider, providerId, profile, command.at);
    });
  }
}
