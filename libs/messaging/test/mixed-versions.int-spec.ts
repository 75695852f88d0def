import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsInt, IsString } from 'class-validator';
import { defineEvent } from '@hub/contracts/event-contract.js';
import { eventually } from '../../../test/support/eventually.js';
import { DeadLetters } from '../src/dead-letters/dead-letters.js';
import type { OutgoingEvent } from '../src/event-bus.js';
import { KafkaEventBus } from '../src/kafka/kafka-event-bus.js';
import { KafkaStrategy } from '../src/kafka/kafka-strategy.js';
import type { Received } from '../src/received.js';
import { KafkaCorner } from './kafka-corner.js';
import { BoxFilledV1, type BoxFilledV1Payload, filled } from './toy-events.js';

class BoxFilledV2Payload {
  @IsString()
  readonly boxId!: string;

  /** `n` in v1. */
  @IsInt()
  readonly pieces!: number;
}
const BoxFilledV2 = defineEvent({
  type: 'toy.box.filled.v2',
  topic: 'toy.box',
  key: (payload: BoxFilledV2Payload) => payload.boxId,
  payload: BoxFilledV2Payload,
});
const V1_ALONE = [BoxFilledV1];
const V1_AND_V2 = [BoxFilledV1, BoxFilledV2];
const PATIENCE = { timeoutMs: 60_000 };

/** One filling as each release of its producer publishes it; `seq` is that of its first entry. */
const byOldProducer = (seq: number, n: number): OutgoingEvent[] => [fact(seq, n)];
const byNewProducer = (seq: number, n: number): OutgoingEvent[] => [
  fact(seq, n),
  ...byLastProducer(seq + 1, n),
];
const byLastProducer = (seq: number, n: number): OutgoingEvent[] => [
  { ...fact(seq, n), type: BoxFilledV2.type, payload: { boxId: 'box', pieces: n } },
];
const fact = (seq: number, n: number): OutgoingEvent => ({
  ...filled('box', seq, { boxId: 'box', n }),
  cause: `http:ana:filling-${String(n)}`,
});

const fromV1 = ({ boxId, n }: BoxFilledV1Payload): BoxFilledV2Payload => ({ boxId, pieces: n });

describe('an upgrade from v1 to v2 of a fact', () => {
  let corner: KafkaCorner;
  let deadLetters: DeadLetters;
  let newBus: KafkaEventBus;
  const strategies: KafkaStrategy[] = [];
  /** What each service has stored of the fillings. */
  const stored = { old: [] as number[], new: new Map<string, number>() };

  beforeAll(async () => {
    corner = await KafkaCorner.open();
    deadLetters = await DeadLetters.open(corner.config);
    newBus = new KafkaEventBus(corner.config, V1_AND_V2);
    const old = new KafkaStrategy({ ...corner.config, service: 'old' }, { contracts: V1_ALONE });
    old.addHandler(
      BoxFilledV1.type,
      (({ payload }: Received<BoxFilledV1Payload>) => Promise.resolve(stored.old.push(payload.n))) as never,
      true,
    );
    const upgraded = new KafkaStrategy({ ...corner.config, service: 'new' }, { contracts: V1_AND_V2 });
    const take = ({ subject, cause }: Received, { pieces }: BoxFilledV2Payload) =>
      Promise.resolve(stored.new.set(`${subject} ${cause}`, stored.new.get(`${subject} ${cause}`) ?? pieces));
    upgraded.addHandler(
      BoxFilledV1.type,
      ((event: Received<BoxFilledV1Payload>) => take(event, fromV1(event.payload))) as never,
      true,
    );
    upgraded.addHandler(
      BoxFilledV2.type,
      ((event: Received<BoxFilledV2Payload>) => take(event, event.payload)) as never,
      true,
    );
    strategies.push(old, upgraded);
    for (const strategy of strategies) strategy.listen(() => undefined);
  });
  afterAll(async () => {
    await Promise.all(strategies.map((strategy) => strategy.close()));
    await deadLetters.close();
    await newBus.close();
    await corner.close();
  });

  it('loses and doubles nothing while both versions of producer and consumer are at work', async () => {
    await corner.bus.publish(byOldProducer(1, 1));
    await newBus.publish(byNewProducer(2, 2));
    await corner.bus.publish(byOldProducer(4, 3));
    await newBus.publish(byNewProducer(5, 4));

    await eventually(() => {
      expect([...new Set(stored.old)]).toEqual([1, 2, 3, 4]);
      expect([...stored.new.values()]).toEqual([1, 2, 3, 4]);
      expect(strategies[0]?.metrics.skipped).toBeGreaterThanOrEqual(2);
    }, PATIENCE);
    expect(await deadLetters.list()).toEqual([]);
  });

  it('ends when v1 is given up, once nobody takes it alone', async () => {
    await strategies[0]?.close();

    await newBus.publish(byLastProducer(7, 5));

    await eventually(() => {
      expect([...stored.new.values()]).toEqual([1, 2, 3, 4, 5]);
    }, PATIENCE);
    expect(await deadLetters.list()).toEqual([]);
  });
});
