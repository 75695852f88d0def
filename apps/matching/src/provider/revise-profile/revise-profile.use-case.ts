import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { refuseCircle } from '../domain/refuse-circle.js';
import { reviseProfile } from '../domain/provider-decisions.js';
import type { Provider, ProviderProfile } from '../domain/provider.js';
import { ConsortiumMemberships } from '../storage/consortium-memberships.js';
import { Providers } from '../storage/provider.repository.js';

/** The desk corrects a profile, which is then verified again. */
@Injectable()
export class ReviseProfile {
  constructor(
    private readonly providers: Providers,
    private readonly memberships: ConsortiumMemberships,
  ) {}

  /** @throws ProviderNotFound, ProviderIncomplete, ConsortiumContainsItself */
  async execute(providerId: string, profile: ProviderProfile, command: Command): Promise<Outcome<Provider>> {
    const memberships = await this.memberships.below(profile.members);
    return this.providers.execute(providerId, command, (provider) => {
      refuseCircle(providerId, profile.members, memberships);
      return reviseProfile(provider, providerId, profile, command.at);
    });
  }
}
