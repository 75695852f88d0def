import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { eventually } from '../../../test/support/eventually.js';
import { PermanentFailure } from '../src/failures.js';
import { KafkaStrategy } from '../src/kafka/kafka-strategy.js';
import { OnEvent } from '../src/on-event.decorator.js';
import type { Received } from '../src/on-event.decorator.js';
import { KafkaCorner } from './kafka-corner.js';
import { BoxFilledV1, BoxFilledV1Payload, BoxSealedV1, filled, TOY_EVENTS } from './toy-events.js';
import type { BoxSealedV1Payload } from './toy-events.js';

const received: Received[] = [];
const audited: string[] = [];

@Controller()
class BoxConsumer {
  @OnEvent(BoxFilledV1)
  handle(event: Received<BoxFilledV1Payload>): Promise<void> {
    if (event.payload.n === 13) throw new PermanentFailure('toys.box.unlucky', 'Unlucky');
    received.push(event);
    return Promise.resolve();
  }
}

@Controller()
class AuditConsumer {
  @OnEvent(BoxFilledV1)
  @OnEvent(BoxSealedV1)
  audit(event: Received<BoxFilledV1Payload | BoxSealedV1Payload>): void {
    audited.push(event.id);
  }
}

@Module({ controllers: [BoxConsumer, AuditConsumer] })
class ToysModule {}

describe('handlers marked with @OnEvent', () => {
  let corner: KafkaCorner;
  let strategy: KafkaStrategy;
  let service: INestMicroservice;

  beforeAll(async () => {
    corner = await KafkaCorner.open();
    strategy = new KafkaStrategy(corner.config, { contracts: TOY_EVENTS });
    service = await NestFactory.createMicroservice(ToysModule, { strategy, logger: ['error', 'warn'] });
    await service.listen();
  });
  afterAll(async () => {
    await service.close();
    await corner.close();
  });

  it('get the event decoded into its class, with what it causes', async () => {
    await corner.bus.publish([filled('b', 1), { ...filled('b', 2, { boxId: 'b' }), type: BoxSealedV1.type }]);

    await eventually(() => expect(audited).toHaveLength(2));

    expect(received).toHaveLength(1);
    expect(received[0]?.payload).toBeInstanceOf(BoxFilledV1Payload);
    expect(received[0]).toMatchObject({
      id: 'b/1',
      asCause: 'event:toy.box/b/1',
      correlationId: 'correlation-1',
    });
    const at = new Date('2026-03-01T09:00:00Z');
    expect(received[0]?.command(at)).toEqual({
      cause: 'event:toy.box/b/1',
      by: { id: 'event:toy.box', role: 'system' },
      at,
      correlationId: 'correlation-1',
      onRepeat: expect.any(Function),
    });
  });

  it('get no event whose payload breaks its contract: it waits among the dead letters', async () => {
    await corner.bus.publish([filled('a', 1, { boxId: 'a', n: 1, unknown: 'to the contract' })]);

    expect(corner.bus.refused).toBe(1);
    expect(await corner.sizeOf('toy.box.dlt')).toBe(1);
  });

  it('reach the dead letters with the code that was thrown', async () => {
    await corner.bus.publish([filled('c', 1, { boxId: 'c', n: 13 })]);

    await eventually(() => expect(strategy.metrics.deadLettered).toBe(1));

    await eventually(() => expect(strategy.ready()).toBe(true));
  });
});
