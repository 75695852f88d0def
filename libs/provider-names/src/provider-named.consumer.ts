import { Controller } from '@nestjs/common';
import {
  ProviderProfileRevisedV1,
  type ProviderProfileRevisedV1Payload,
} from '@hub/contracts/matching/provider-profile-revised.v1.js';
import {
  ProviderRegisteredV1,
  type ProviderRegisteredV1Payload,
} from '@hub/contracts/matching/provider-registered.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { ProviderNames } from './provider-names.js';

/** Keeps the names under which providers are known outside matching. */
@Controller()
export class ProviderNamedConsumer {
  constructor(private readonly names: ProviderNames) {}

  @OnEvent(ProviderRegisteredV1)
  @OnEvent(ProviderProfileRevisedV1)
  async handle(
    event: Received<ProviderRegisteredV1Payload | ProviderProfileRevisedV1Payload>,
  ): Promise<void> {
    const { providerId, name, kind } = event.payload;
    await this.names.note(providerId, { name, kind }, event.seq);
  }
}
