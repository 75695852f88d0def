import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoNetworkError } from 'mongodb';
import { eventually } from '../../../test/support/eventually.js';
import { DeadLetters } from '../src/dead-letters/dead-letters.js';
import { PermanentFailure, TransientFailure } from '../src/failures.js';
import { KafkaStrategy } from '../src/kafka/kafka-strategy.js';
import { KafkaCorner } from './kafka-corner.js';
import { outOfOrder } from './recording-bus.js';
import { BoxFilledV1, filled, TOY_EVENTS } from './toy-events.js';

const QUICK_RETRY = { attempts: 3, firstDelayMs: 5, longestDelayMs: 20 };

describe('a consumer of events', () => {
  let corner: KafkaCorner;

  beforeAll(async () => {
    corner = await KafkaCorner.open();
  });
  afterAll(() => corner.close());

  it('keeps one key in order while other keys run at the same time', async () => {
    const boxes = Array.from({ length: 20 }, (_, index) => `order-${String(index)}`);
    const seen = new Map<string, number[]>();
    let running = 0;
    let mostAtOnce = 0;
    const busy = new Set<string>();
    const overlaps: string[] = [];
    const strategy = corner.consume(async ({ id, subject, seq }) => {
      if (busy.has(subject)) overlaps.push(id);
      busy.add(subject);
      mostAtOnce = Math.max(mostAtOnce, ++running);
      await sleep(Math.random() * 6);
      seen.set(subject, [...(seen.get(subject) ?? []), seq]);
      running--;
      busy.delete(subject);
    });
    for (let seq = 1; seq <= 30; seq++) await corner.bus.publish(boxes.map((box) => filled(box, seq)));

    await eventually(() => {
      for (const box of boxes) expect(new Set(seen.get(box)).size).toBe(30);
    });

    const stored = boxes.flatMap((subject) => (seen.get(subject) ?? []).map((seq) => ({ subject, seq })));
    expect(outOfOrder(stored)).toEqual([]);
    expect(overlaps).toEqual([]);
    expect(mostAtOnce).toBeGreaterThan(5);
    const { handled, rebalances, repeats } = strategy.metrics;
    expect(handled === 600 || rebalances > 1 || repeats > 0).toBe(true);
    expect(strategy.metrics).toMatchObject({ gaps: 0, deadLettered: 0 });
    await strategy.close();
    expect(await corner.committedBy(strategy.group, 'toy.box')).toBe(await corner.sizeOf('toy.box'));
  });
});

describe('the failures of handlers and messages', () => {
  let corner: KafkaCorner;
  let deadLetters: DeadLetters;

  beforeAll(async () => {
    corner = await KafkaCorner.open();
    deadLetters = await DeadLetters.open(corner.config);
  });
  afterAll(async () => {
    await deadLetters.close();
    await corner.close();
  });

  it('send poison to the dead letters with its reason, and leave others unharmed', async () => {
    const handled: string[] = [];
    const strategy = corner.consume(
      async ({ id, subject }) => {
        await sleep(1);
        if (subject === 'refused')
          throw new PermanentFailure('toys.box.refused', 'Not this one\n  at a stack');
        if (subject === 'flaky' && handled.filter((seen) => seen === 'flaky?').length < 2) {
          handled.push('flaky?');
          throw new TransientFailure('toys.box.later', 'Not yet');
        }
        if (subject === 'never') throw new Error('Something odd');
        handled.push(id);
      },
      { retry: QUICK_RETRY },
    );
    const headers = {
      ce_specversion: '1.0',
      ce_id: 'raw/1',
      ce_source: 'toy.box',
      ce_subject: 'raw',
      ce_seq: '1',
      ce_time: new Date().toISOString(),
    };
    await corner.bus.publish([
      filled('good', 1),
      filled('refused', 1),
      filled('flaky', 1),
      filled('never', 1),
    ]);
    await corner.produce('toy.box', {
      key: 'raw',
      value: '{"boxId":"raw","n":1}',
      headers: { ...headers, ce_type: 'toy.box.burnt.v9' },
    });
    await corner.produce('toy.box', {
      key: 'raw',
      value: '{"boxId":',
      headers: { ...headers, ce_type: 'toy.box.filled.v1' },
    });
    await corner.produce('toy.box', {
      key: 'raw',
      value: '{"boxId":7}',
      headers: { ...headers, ce_type: 'toy.box.filled.v1' },
    });
    await corner.produce('toy.box', { key: null, value: 'noise' });
    await corner.bus.publish([filled('refused', 2), filled('good', 2)]);

    await eventually(async () => {
      expect(handled).toEqual(expect.arrayContaining(['good/1', 'good/2', 'flaky/1']));
      expect(await corner.sizeOf('toy.box.dlt')).toBeGreaterThanOrEqual(7);
    });
    const letters = await deadLetters.list();
    const found = letters.map(({ reason, attempts }) => `${reason} after ${String(attempts)}`);
    expect([...new Set(found)].sort()).toEqual([
      'Error after 3',
      'messaging.broken-bytes after 0',
      'messaging.invalid-payload after 0',
      'messaging.missing-header after 0',
      'messaging.unknown-type after 0',
      'toys.box.refused after 1',
    ]);
    await strategy.close();
    expect(await corner.committedBy(strategy.group, 'toy.box')).toBe(await corner.sizeOf('toy.box'));
  });
});

describe('dead letters', () => {
  let corner: KafkaCorner;
  let deadLetters: DeadLetters;

  beforeAll(async () => {
    corner = await KafkaCorner.open();
    deadLetters = await DeadLetters.open(corner.config);
  });
  afterAll(async () => {
    await deadLetters.close();
    await corner.close();
  });

  it('are listed, replayed after the fix for their group alone, and then settled', async () => {
    let isFixed = false;
    const handled: string[] = [];
    const strategy = corner.consume(({ id }) => {
      if (id === 'box/2' && !isFixed)
        throw new PermanentFailure('toys.box.defect', 'A defect\n    at secret');
      handled.push(id);
      return Promise.resolve();
    });
    await corner.bus.publish([1, 2, 3].map((seq) => filled('box', seq)));
    await eventually(() => {
      expect(strategy.metrics).toMatchObject({ handled: 2, deadLettered: 1 });
    });

    const [letter, ...others] = await deadLetters.list();

    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      eventId: 'box/2',
      reason: 'toys.box.defect',
      detail: 'A defect',
      attempts: 1,
      group: strategy.group,
      original: { topic: corner.topic('toy.box') },
    });
    expect(letter?.message.headers).toMatchObject({ ce_type: Buffer.from('toy.box.filled.v1') });
    isFixed = true;
    const stranger = new KafkaStrategy({ ...corner.config, service: 'strangers' }, { contracts: TOY_EVENTS });
    const seenByStranger: string[] = [];
    stranger.addHandler(
      BoxFilledV1.type,
      ((event: { id: string }) => Promise.resolve(seenByStranger.push(event.id))) as never,
      true,
    );
    stranger.listen(() => undefined);
    await eventually(() => {
      expect(seenByStranger).toEqual(['box/1', 'box/2', 'box/3']);
    });

    expect(await deadLetters.replay({ topic: 'toy.box' })).toHaveLength(1);

    await eventually(() => {
      expect(handled).toEqual(['box/1', 'box/3', 'box/2']);
      expect(stranger.metrics.skipped).toBe(1);
    });
    expect(seenByStranger).toHaveLength(3);
    expect(strategy.metrics).toMatchObject({ replayed: 1, repeats: 0, gaps: 0 });
    expect(await deadLetters.list()).toEqual([]);
    await stranger.close();
  });

  it('are listed once though put away twice, and settled together', async () => {
    const headers = { 'dlt-topic': corner.topic('toy.box'), 'dlt-partition': '1', 'dlt-offset': '77' };
    const copy = { key: 'twice', value: '{}', headers: { ...headers, 'dlt-group': 'g', 'dlt-reason': 'r' } };
    await corner.produce('toy.box.dlt', copy);
    await corner.produce('toy.box.dlt', copy);

    expect(await deadLetters.discard({ group: 'g' })).toHaveLength(1);

    expect(await deadLetters.list({ group: 'g' })).toEqual([]);
  });
});

describe('a consumer whose servers fail', () => {
  let corner: KafkaCorner;

  beforeEach(async () => {
    corner = await KafkaCorner.open();
  });
  afterEach(() => corner.close());

  it('waits without limit while a server is away, and gives up no message for it', async () => {
    let isAway = true;
    const handled = new Set<string>();
    let attempts = 0;
    const strategy = corner.consume(
      ({ id }) => {
        attempts++;
        if (isAway) throw new Error('Could not store', { cause: new MongoNetworkError('connection closed') });
        handled.add(id);
        return Promise.resolve();
      },
      {
        retry: QUICK_RETRY,
        concurrency: 8,
        watchdog: { checkEveryMs: 200, stallMs: 1_000, exitAfterMs: 500, rejoinMs: 0 },
        onDead: () => (died = true),
      },
    );
    let died = false;
    await corner.bus.publish(Array.from({ length: 200 }, (_, index) => filled(`box-${String(index)}`, 1)));

    await eventually(() => {
      expect(attempts).toBeGreaterThan(12);
      expect(strategy.ready()).toBe(false);
    });
    await sleep(1_500);
    expect(attempts).toBeLessThan(40);
    expect(await corner.sizeOf('toy.box.dlt')).toBe(0);
    isAway = false;

    await eventually(() => {
      expect(handled.size).toBe(200);
      expect(strategy.ready()).toBe(true);
    });
    expect(died).toBe(false);
    expect(await corner.sizeOf('toy.box.dlt')).toBe(0);
  });

  it('hands a message again to the next consumer when it ended before the effect was stored', async () => {
    const first = corner.consume(
      ({ id }) => (id === 'slow/1' ? new Promise(() => undefined) : Promise.resolve()),
      {
        drainWithinMs: 50,
      },
    );
    await corner.bus.publish([filled('slow', 1), filled('slow', 2), filled('quick', 1)]);
    await eventually(() => {
      expect(first.metrics.handled).toBeGreaterThan(0);
    });
    await first.close();
    const seen: string[] = [];

    corner.consume(({ id }) => Promise.resolve(seen.push(id)));

    await eventually(() => {
      expect(seen).toEqual(expect.arrayContaining(['slow/1', 'slow/2']));
    });
    expect(seen.indexOf('slow/1')).toBeLessThan(seen.indexOf('slow/2'));
  });

  it('turns not-ready and then ends when a handler hangs, while other keys go on', async () => {
    let reason: string | undefined;
    const handled = new Set<string>();
    const strategy = corner.consume(
      ({ subject }) =>
        subject === 'hangs' ? new Promise(() => undefined) : Promise.resolve(handled.add(subject)),
      {
        drainWithinMs: 10,
        watchdog: { checkEveryMs: 100, stallMs: 800, exitAfterMs: 800, rejoinMs: 0 },
        onDead: (why) => (reason ??= why),
      },
    );
    await eventually(() => expect(strategy.metrics.rebalances).toBeGreaterThan(0));
    await corner.bus.publish([
      filled('hangs', 1),
      ...Array.from({ length: 50 }, (_, n) => filled(`free-${String(n)}`, 1)),
    ]);

    await eventually(() => {
      expect(handled.size).toBe(50);
      expect(strategy.ready()).toBe(false);
    });
    await eventually(() => expect(reason).toMatch(/behind/));
  });

  it('notices a missing event, reads again, goes on, and counts repeats', async () => {
    const seen: string[] = [];
    const strategy = corner.consume(({ id }) => Promise.resolve(seen.push(id)));
    await corner.bus.publish([
      filled('a', 1),
      filled('a', 2),
      filled('a', 2),
      filled('a', 4),
      filled('a', 5),
    ]);

    await eventually(() => {
      expect(seen.at(-1)).toBe('a/5');
    });
    expect(strategy.metrics.gaps).toBe(1);
    expect(strategy.metrics.repeats).toBeGreaterThanOrEqual(1);
    expect([...new Set(seen)]).toEqual(['a/1', 'a/2', 'a/4', 'a/5']);
    await strategy.close();
    expect(await corner.committedBy(strategy.group, 'toy.box')).toBe(await corner.sizeOf('toy.box'));
  });
});
