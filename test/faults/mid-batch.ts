import { MongoClient, type Document } from 'mongodb';
import { eventually } from '../support/eventually.js';
import type { ServiceProcess } from '../support/service-process.js';
import { offsetsOf } from './offsets.js';
import { published, type Published } from './published.js';

/** A service that takes in a topic, and how it is killed in the middle of that. */
export interface Victim {
  readonly environment: Readonly<Record<string, string>>;
  readonly service: ServiceProcess;
  readonly topic: string;
  /** Where its effects are stored, and under which field they name the request. */
  readonly collection: string;
  readonly requestId: string;
  /** Which change is the moment for this kill: an aggregation filter on change events. */
  moment(kill: number): Document;
  /** Brings one portion of messages more into the topic, while the service is starting. */
  feed(portion: number): Promise<void>;
}

/** How often to kill, and what a kill has to have shown. */
export interface Kills {
  readonly atLeast: number;
  /** There are as many portions to feed; those that no kill went with are fed at the end. */
  readonly atMost: number;
  /** The type of the events whose effects are stored: kills go on until one was delivered again after its effect. */
  readonly untilRepeated: string;
}

/** How things stood when it was dead. */
export interface Kill {
  readonly committed: ReadonlyMap<string, number>;
  /** The requests whose effects were stored. */
  readonly stored: ReadonlySet<string>;
}

const PATIENCE_MS = 90_000;

/**
 * Kills the service (SIGKILL), each time at the moment a change of its own is seen, and starts it again. A kill may fall
 * between the commit of one batch and the effects of the next, and shows nothing then: so there is another one, until
 * enough.
 */
export async function killMidBatch(
  victim: Victim,
  { atLeast, atMost, untilRepeated }: Kills,
): Promise<readonly Kill[]> {
  const { environment, service, collection } = victim;
  const client = await MongoClient.connect(environment['MONGODB_URL'] ?? '');
  const effects = client.db(`${environment['DATABASE_PREFIX'] ?? ''}${service.name}`).collection(collection);
  const done: Kill[] = [];
  try {
    const isEnough = async (): Promise<boolean> =>
      done.length >= atMost ||
      (done.length >= atLeast &&
        deliveredAgain(done, await published(environment, victim.topic), untilRepeated) > 0);
    while (!(await isEnough())) {
      const changes = effects.watch([{ $match: victim.moment(done.length) }], { maxAwaitTimeMS: 50 });
      await changes.tryNext(); // opens it
      const feeding = victim.feed(done.length);
      if (!service.running) await service.restart();
      await firstOf(() => changes.tryNext());
      await service.kill9();
      await changes.close();
      await feeding;
      const { committed } = await offsetsOf(environment, service.name, victim.topic);
      const ids = await effects.distinct(victim.requestId);
      done.push({ committed, stored: new Set(ids.map(String)) });
    }
    await service.restart();
    for (let portion = done.length; portion < atMost; portion += 1) await victim.feed(portion);
    return done;
  } finally {
    await client.close();
  }
}

/** Events whose effect was stored at a kill and whose offset was not committed: the next life got them again. */
export const deliveredAgain = (kills: readonly Kill[], events: readonly Published[], type: string): number =>
  events.filter(
    (event) =>
      event.type === type &&
      kills.some(
        ({ committed, stored }) =>
          stored.has(event.aggregateId) && event.offset >= (committed.get(event.place) ?? 0),
      ),
  ).length;

/** Kills at which some of the events that were in the topic had their effect and others did not. */
export const amidBatch = (kills: readonly Kill[], fedBy: (kill: number) => number): number =>
  kills.filter(({ stored }, kill) => stored.size > 0 && stored.size < fedBy(kill)).length;

const firstOf = (next: () => Promise<unknown>): Promise<unknown> =>
  eventually(
    async () => {
      const change = await next();
      if (change === null) throw new Error('nothing has changed');
      return change;
    },
    { timeoutMs: PATIENCE_MS, intervalMs: 0 },
  );
