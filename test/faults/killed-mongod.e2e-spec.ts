import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { Post } from '../../tools/bench/shortlist/arrivals.program.js';
import { requestsInTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { clear } from './post-once.js';
import { postDrafts } from './posting.js';
import { PrivateServer } from './private-server.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { size } from './size.js';
import { inDatabase, stored, verified } from './stored.js';

const DRAFTS = size(2_000, 400);
const CLEARED = size(300, 60);
const KILLS = size(5, 1);
const GIVE_UP_MS = 120_000;
const PATIENCE = { timeoutMs: 120_000, intervalMs: 250 };

let mongod: PrivateServer;
let hub: Hub;

beforeAll(async () => {
  mongod = await PrivateServer.start('mongodb');
  hub = await Hub.start({
    label: 'killed-mongod',
    services: ['intake', 'matching'],
    environment: { ...mongod.environment, RATE_LIMIT: '0' },
  });
});

afterAll(async () => {
  await hub.end();
  await mongod.end();
});

describe('mongod, killed while requests are drafted and cleared', () => {
  it('has all that was acknowledged, once, and the services go on by themselves', async () => {
    const posts = await requestsInTriage(hub, CLEARED);
    const pids = hub.running.map(({ pid }) => pid);
    const chores = new Chores(posts);
    const accepted = await postDrafts(hub.as('focal-point.mkd').intake, {
      count: DRAFTS,
      onAccepted: (soFar) => {
        chores.dueAt(soFar / DRAFTS);
      },
    });
    await chores.done();

    expect(chores.kills).toBe(KILLS);
    await eventually(async () => {
      for (const { url } of hub.running) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    }, PATIENCE);
    expect(hub.running.map(({ pid }) => pid)).toEqual(pids);

    const cleared = posts.map(({ id }) => id).sort();
    const drafted = accepted.map(({ id }) => id);
    const requests = await stored(hub.environment, 'intake', 'requests', { _id: 1 });
    expect(new Set(drafted).size).toBe(DRAFTS);
    expect(requests.map(({ _id }) => String(_id)).sort()).toEqual([...drafted, ...cleared].sort());
    expect(await timesCleared()).toEqual(cleared.map((id) => ({ _id: id, times: 1 })));
    await eventually(async () => {
      const shortlists = await stored(hub.environment, 'matching', 'shortlists', { version: 1 });
      expect(shortlists.map(({ _id, version }) => `${String(_id)} ${String(version)}`).sort()).toEqual(
        cleared.map((id) => `${id} 1`),
      );
    }, PATIENCE);

    const events = await eventually(async () => {
      const histories = await verified(hub.environment, 'intake', 'requests', 'intake.request');
      expect(histories).toMatchObject({ aggregates: DRAFTS + CLEARED, broken: [] });
      const found = await published(hub.environment, 'intake.request');
      expect(new Set(found.map(({ id }) => id)).size).toBe(histories.entries);
      return found;
    }, PATIENCE);
    expect(disorderIn(events)).toEqual([]);
    expectRepeats(repeatsIn(events) + chores.repeats);
  }, 240_000);
});

/** What else happens while drafts are accepted: requests are cleared, and mongod is killed, spread over the whole. */
class Chores {
  kills = 0;
  /** Clearances that were accepted a second time under their key. */
  repeats = 0;
  private killsDue = 0;
  private killing = Promise.resolve();
  private readonly clearing: Promise<void>[] = [];

  constructor(private readonly posts: readonly Post[]) {}

  /** `share` of the drafts, 0 to 1, is accepted. */
  dueAt(share: number): void {
    for (let next = this.clearing.length; next < Math.floor(share * this.posts.length); next += 1)
      this.clearing.push(this.clearTwice(this.posts[next] as Post));
    for (; this.killsDue < Math.min(KILLS, Math.floor(share * (KILLS + 1))); this.killsDue += 1)
      this.killing = this.killing.then(() => this.kill());
  }

  async done(): Promise<void> {
    await Promise.all([this.killing, ...this.clearing]);
  }

  /** As by a client that is not sure that it was heard. */
  private async clearTwice(post: Post): Promise<void> {
    await Promise.all([clearUntilAccepted(post), clearUntilAccepted(post)]);
    this.repeats += 1;
  }

  private async kill(): Promise<void> {
    await mongod.kill9();
    this.kills += 1;
    await mongod.restart();
  }
}

/** The same key again and again, as a client that does not give up. */
async function clearUntilAccepted(post: Post): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS;
  let refusal: string | undefined = 'not sent yet';
  while (refusal !== undefined && Date.now() < deadline) {
    refusal = (await clear(hub.service('intake').url, post)).refusal;
    if (refusal?.startsWith('4') === true) break;
    if (refusal !== undefined) await delay(20 + Math.random() * 60);
  }
  if (refusal !== undefined) throw new Error(`${post.id} was not cleared: ${refusal}`);
}

function timesCleared(): Promise<readonly { readonly _id: unknown; readonly times: unknown }[]> {
  return inDatabase(hub.environment, 'intake', (db) =>
    db
      .collection('requests')
      .aggregate<{ _id: unknown; times: unknown }>([
        { $unwind: '$history' },
        { $match: { 'history.type': 'intake.request.cleared.v1' } },
        { $group: { _id: '$_id', times: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ])
      .toArray(),
  );
}
