import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { verifyProvider, withdrawVerification } from '../domain/provider-decisions.js';
import type { Provider } from '../domain/provider.js';
import { refuseCircle } from '../domain/refuse-circle.js';
import { ConsortiumMemberships } from '../storage/consortium-memberships.js';
import { Providers } from '../storage/provider.repository.js';

/** A second desk officer stands in for a provider, or no longer does. */
@Injectable()
export class VerifyProvider {
  constructor(
    private readonly providers: Providers,
    private readonly memberships: ConsortiumMemberships,
  ) {}

  /**
   * Two consortia that were corrected at the same moment may have become each other's members: neither is verified.
   *
   * @throws ProviderNotFound, SameOfficer, ConsortiumContainsItself
   */
  async execute(providerId: string, command: Command): Promise<Outcome<Provider>> {
    const members = (await this.providers.load(providerId))?.state.members ?? [];
    const memberships = await this.memberships.below(members);
    return this.providers.execute(providerId, command, (provider) => {
      refuseCircle(providerId, provider?.members ?? [], memberships);
      return verifyProvider(provider, providerId, command.by.id, command.at);
    });
  }

  /** @throws ProviderNotFound */
  withdraw(providerId: string, reason: string, command: Command): Promise<Outcome<Provider>> {
    return this.providers.execute(providerId, command, (provider) =>
      withdrawVerification(provider, providerId, reason),
    );
  }
}
