import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { ENDORSEMENT } from '../../tools/bench/shortlist/requests-in-triage.js';
import { ApiClient, type Reply } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { ServiceProcess } from '../support/service-process.js';
import { tokenFor } from '../support/tokens.js';
import { LoadBalancer } from './load-balancer.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { size } from './size.js';
import { stored, verified } from './stored.js';

const RESTARTS = size(5, 2);
const EVERY_MS = size(10_000, 3_000);
const CLIENTS = 8;
const PAUSE_MS = 50;
/** Every so many drafts are sent twice at once, as by an impatient finger. */
const TWICE_EVERY = 5;
/** drafted, endorsed, submitted, acknowledged */
const FACTS_OF_EACH = 4;

let hub: Hub;
let replicas: readonly ServiceProcess[] = [];
let balancer: LoadBalancer;

beforeAll(async () => {
  hub = await Hub.start({
    label: 'rolling-restart',
    services: ['intake'],
    environment: { RATE_LIMIT: '0', SHUTDOWN_GRACE_MS: '5000' },
  });
  const second = await ServiceProcess.start('intake', {
    label: 'rolling-restart-second',
    environment: hub.environment,
  });
  replicas = [hub.service('intake'), second];
  balancer = await LoadBalancer.start(replicas.map((replica) => () => replica.url));
  await Promise.all(replicas.map(isReady));
});

afterAll(async () => {
  await balancer.end();
  await replicas[1]?.stop();
  await hub.end();
});

describe('two replicas of intake, restarted in turn while requests come', () => {
  it('fail no request, keep each once and publish each history in order', async () => {
    const load = new Load();
    let restarts = 0;
    for (; restarts < RESTARTS; restarts += 1) await restartInTurn(restarts);
    await load.end();

    expect(load.failures).toEqual([]);
    expect(Math.min(...balancer.served)).toBeGreaterThan(0);
    const documents = await stored(hub.environment, 'intake', 'requests', { version: 1, status: 1 });
    expect(documents.map(({ _id }) => String(_id)).sort()).toEqual([...load.ids].sort());
    expect(documents.filter(({ status }) => status !== 'triage')).toEqual([]);
    const entries = FACTS_OF_EACH * load.ids.length;
    expect(await verified(hub.environment, 'intake', 'requests', 'intake.request')).toEqual({
      aggregates: load.ids.length,
      entries,
      broken: [],
    });

    const events = await eventually(
      async () => {
        const found = await published(hub.environment, 'intake.request');
        expect(new Set(found.map(({ id }) => id)).size).toBe(entries);
        return found;
      },
      { timeoutMs: 60_000, intervalMs: 250 },
    );
    expect(disorderIn(events)).toEqual([]);
    expectRepeats(repeatsIn(events) + load.repeats);
  }, 240_000);
});

async function restartInTurn(turn: number): Promise<void> {
  const begunAt = Date.now();
  const replica = replicas[turn % replicas.length] as ServiceProcess;
  const pid = replica.pid;
  await replica.restart();
  expect(replica.pid).not.toBe(pid);
  await isReady(replica);
  await delay(begunAt + EVERY_MS - Date.now());
}

/** A rolling restart goes on to the next replica only when this one is ready. */
const isReady = ({ url }: ServiceProcess): Promise<void> =>
  eventually(
    async () => {
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    },
    { timeoutMs: 60_000 },
  );

/** Clients that take one request after another to triage, and never try again. */
class Load {
  readonly ids: string[] = [];
  readonly failures: string[] = [];
  /** Drafts that were delivered a second time and made no second request. */
  repeats = 0;
  private readonly focalPoint = balanced('focal-point.mkd');
  private readonly desk = balanced('desk.ana');
  private drafts = 0;
  private isOver = false;
  private readonly clients = Promise.all(Array.from({ length: CLIENTS }, () => this.client()));

  async end(): Promise<void> {
    this.isOver = true;
    await this.clients;
  }

  private async client(): Promise<void> {
    while (!this.isOver) {
      await this.toTriage().catch((error: unknown) => this.failures.push(String(error)));
      await delay(PAUSE_MS);
    }
  }

  private async toTriage(): Promise<void> {
    const drafted = await this.draft();
    const id = drafted.body.requestId;
    this.ids.push(id);
    const path = `/v1/requests/${id}`;
    const at = (reply: Reply<unknown>) => ({ ifMatch: reply.etag ?? '' });
    const submission = { endorsement: ENDORSEMENT };
    const submitted = accepted(await this.focalPoint.post(`${path}/submit`, submission, at(drafted)));
    accepted(await this.desk.post(`${path}/acknowledge`, {}, at(submitted)));
  }

  private async draft(): Promise<Reply<{ readonly requestId: string }>> {
    this.drafts += 1;
    const key = randomUUID();
    const send = async () =>
      accepted(
        await this.focalPoint.post<{ readonly requestId: string }>('/v1/requests', realSizedRequest('MKD'), {
          key,
        }),
      );
    if (this.drafts % TWICE_EVERY !== 0) return send();
    const [once, again] = await Promise.all([send(), send()]);
    if (once.body.requestId !== again.body.requestId) throw new Error(`one key, two requests: ${key}`);
    this.repeats += 1;
    return once;
  }
}

const balanced = (person: string): ApiClient =>
  new ApiClient(
    () => balancer.url,
    () => tokenFor(person, hub.environment['OIDC_ISSUER']),
    person,
  );

function accepted<T>(reply: Reply<T>): Reply<T> {
  if (reply.status > 299) throw new Error(`${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply;
}
