import { Controller, Inject } from '@nestjs/common';
import { RequestReferredToFundV1 } from '@hub/contracts/intake/request-referred-to-fund.v1.js';
import type { RequestReferredToFundV1Payload } from '@hub/contracts/intake/request-referred-to-fund.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { ProposeAllocation } from './propose-allocation.use-case.js';

/** A request's members have answered, and something is missing: the fund is asked. */
@Controller()
export class RequestReferredToFundConsumer {
  constructor(
    private readonly proposeAllocation: ProposeAllocation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestReferredToFundV1)
  async handle(event: Received<RequestReferredToFundV1Payload>): Promise<void> {
    await this.proposeAllocation.execute(event.payload, event.command(this.clock.now()));
  }
}
