import { readFileSync } from 'node:fs';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { decodePayload } from '@hub/messaging/envelope/payload-codec.js';
import { receivedEvent, type Received } from '@hub/messaging/received.js';

/** An event as a consumer gets it: the contract's frozen example, in which only `said` differs. */
export function heard<P extends object>(
  contract: EventContract<P>,
  seq: number,
  said: Partial<P>,
): Received<P> {
  const example = JSON.parse(readFileSync(`libs/contracts/fixtures/${contract.type}.json`, 'utf8')) as P;
  const payload = decodePayload(contract, Buffer.from(JSON.stringify({ ...example, ...said })));
  const subject = contract.key(payload);
  const { type, topic: source } = contract;
  const id = `${subject}/${String(seq)}`;
  return receivedEvent({ id, source, type, subject, seq, time: new Date(), cause: 'test' }, payload);
}
