import { Controller } from '@nestjs/common';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { INTAKE_EVENTS } from '@hub/contracts/intake/intake-events.js';
import { GiftCompletionFoundV1 } from '@hub/contracts/matching/gift-completion-found.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { MEMBERSHIP_FACTS } from './membership.consumer.js';
import { TellPeople } from './tell-people.use-case.js';

const REQUEST_FACTS = INTAKE_EVENTS.filter(({ topic }) => topic === 'intake.request');

/** Every kind of fact one can have a webhook for. */
export const TOLD_KINDS: readonly string[] = [
  ...REQUEST_FACTS,
  GiftCompletionFoundV1,
  ...MEMBERSHIP_FACTS,
].map(({ type }) => type);

const OnEvents =
  (contracts: readonly EventContract[]) =>
  (
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<(event: Received) => Promise<void>>,
  ): void => {
    for (const contract of contracts) OnEvent(contract)(target, key, descriptor);
  };

/** Hears all that happens to requests, to tell those whom it concerns. */
@Controller()
export class RequestFactConsumer {
  constructor(private readonly tellPeople: TellPeople) {}

  @OnEvents(REQUEST_FACTS)
  happened(event: Received): Promise<void> {
    return this.tellPeople.execute(event);
  }
}
