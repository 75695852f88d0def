import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestsInTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { ServiceProcess } from '../support/service-process.js';
import { metric } from './metric.js';
import { sizeOf } from './offsets.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';
import { verified } from './stored.js';

const ROUNDS = size(12, 2);
/** A stopped leader may have had nothing left to publish: then it is stopped again. */
const MOST_ROUNDS = size(12, 10);
const TOPIC = 'intake.request';
const PATIENCE = { timeoutMs: 60_000 };

let hub: Hub;
let relays: readonly ServiceProcess[] = [];

beforeAll(async () => {
  const environment = { RATE_LIMIT: '0', SERVICE_ROLES: 'http', RELAY_LEASE_MS: '1500' };
  hub = await Hub.start({ label: 'two-relays', services: ['intake'], environment });
  const relay = (name: string): Promise<ServiceProcess> =>
    ServiceProcess.start('intake', {
      label: `two-relays-${name}`,
      environment: { ...hub.environment, SERVICE_ROLES: 'relay' },
    });
  relays = await Promise.all([relay('one'), relay('other')]);
});

afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.kill9()));
  await hub.end();
});

describe('two relays of intake at once', () => {
  it('publish some events twice, and none before an earlier one of its request', async () => {
    const load = new Load();
    let late = 0;
    let rounds = 0;
    for (; rounds < ROUNDS || (late === 0 && rounds < MOST_ROUNDS); rounds += 1)
      late += await freezeAndWakeTheLeader();
    await load.end();

    const entries = await verified(hub.environment, 'intake', 'requests', TOPIC);
    expect(entries).toMatchObject({ aggregates: load.requests, broken: [] });
    const events = await eventually(async () => {
      const found = await published(hub.environment, TOPIC);
      expect(new Set(found.map(({ id }) => id)).size).toBe(entries.entries);
      return found;
    }, PATIENCE);
    expect(disorderIn(events)).toEqual([]);
    expectRepeats(repeatsIn(events));
    sayFigures('two relays', {
      takeovers: rounds,
      events: entries.entries,
      'published again': repeatsIn(events),
      'of them by a relay whose term was over': late,
    });
    if (late === 0) throw new Error('void: no relay published beside the one that had taken over');
  }, 300_000);
});

/** Requests that go from draft to triage, one after another in each of some lanes, until told to end. */
class Load {
  requests = 0;
  private ended = false;
  private readonly running: Promise<void>;

  constructor() {
    this.running = this.run();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.ended) this.requests += (await requestsInTriage(hub, 64)).length;
  }
}

/**
 * Stops the process that relays in the middle of its work, as a long pause of a machine does, until the other has
 * taken over and publishes; then lets it go on, not knowing. Returns how many events it published after that, before it
 * heard that its term is over.
 */
async function freezeAndWakeTheLeader(): Promise<number> {
  const { leader, successor } = await roles();
  const taken = await metric(leader.url, 'hub_relay_published_total');
  await eventually(async () => {
    expect(await metric(leader.url, 'hub_relay_published_total')).toBeGreaterThan(taken);
  }, PATIENCE);
  const pid = leader.pid;
  if (pid === undefined) throw new Error('the leader has ended');
  process.kill(pid, 'SIGSTOP');
  const publishedByIt = (await settledSize()) - (await publishedBy(successor));
  const before = await publishedBy(successor);
  try {
    await eventually(async () => {
      expect(await metric(successor.url, 'hub_relay_leader')).toBe(1);
      expect(await publishedBy(successor)).toBeGreaterThan(before);
    }, PATIENCE);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await eventually(async () => {
    expect(await metric(leader.url, 'hub_relay_leader')).toBe(0);
  }, PATIENCE);
  return (await publishedBy(leader)) - publishedByIt;
}

/** The topic's size once what had left the stopped process has arrived. */
async function settledSize(): Promise<number> {
  let last = await sizeOf(hub.environment, TOPIC);
  return eventually(async () => {
    const previous = last;
    last = await sizeOf(hub.environment, TOPIC);
    expect(last).toBe(previous);
    return last;
  }, PATIENCE);
}

const publishedBy = (relay: ServiceProcess): Promise<number> =>
  metric(relay.url, 'hub_relay_published_total');

async function roles(): Promise<{ leader: ServiceProcess; successor: ServiceProcess }> {
  return eventually(async () => {
    const leads = await Promise.all(relays.map(({ url }) => metric(url, 'hub_relay_leader')));
    const leader = relays[leads.indexOf(1)];
    const successor = relays[leads.indexOf(0)];
    if (leader === undefined || successor === undefined) throw new Error(`leaders: ${leads.join(', ')}`);
    return { leader, successor };
  }, PATIENCE);
}
