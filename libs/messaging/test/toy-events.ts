import { IsInt, IsOptional, IsString } from 'class-validator';
import { defineEvent } from '@hub/contracts/event-contract.js';
import { deadLetterTopic } from '@hub/contracts/topics.js';
import type { OutgoingEvent } from '@hub/messaging/event-bus.js';

/** A fact of a made-up service, for tests of messaging alone. */
export class BoxFilledV1Payload {
  @IsString()
  readonly boxId!: string;

  @IsInt()
  readonly n!: number;

  @IsOptional()
  @IsString()
  readonly note?: string;
}

/** Another fact of the same aggregate. */
export class BoxSealedV1Payload {
  @IsString()
  readonly boxId!: string;
}

export const BoxFilledV1 = defineEvent({
  type: 'toy.box.filled.v1',
  topic: 'toy.box',
  key: (payload: BoxFilledV1Payload) => payload.boxId,
  payload: BoxFilledV1Payload,
});

export const BoxSealedV1 = defineEvent({
  type: 'toy.box.sealed.v1',
  topic: 'toy.box',
  key: (payload: BoxSealedV1Payload) => payload.boxId,
  payload: BoxSealedV1Payload,
});

export const TOY_EVENTS = [BoxFilledV1, BoxSealedV1];

export const TOY_TOPICS = ['toy.box', deadLetterTopic('toy.box')].map((name) => ({
  name,
  partitions: 3,
  retentionMs: 3_600_000,
}));

/** The `seq`-th filling of a box. */
export const filled = (boxId: string, seq: number, payload: object = { boxId, n: seq }): OutgoingEvent => ({
  id: `${boxId}/${String(seq)}`,
  source: 'toy.box',
  type: BoxFilledV1.type,
  subject: boxId,
  seq,
  time: new Date(),
  cause: 'test',
  correlationId: 'correlation-1',
  payload,
});
