import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { MARKERS } from '@hub/contracts/vocabularies/markers.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import type { FundBalances } from '../../tools/demo/summary.js';
import { RefusedRequest, type ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { amidBatch, deliveredAgain, killMidBatch } from './mid-batch.js';
import { untilTakenIn } from './offsets.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';
import { stored, verified } from './stored.js';

const KILLS = size(20, 4);
const PORTIONS = size(20, 10);
const PER_PORTION = size(24, 12);
/** Of how many referrals one is brought before the committee. */
const APPROVE_EVERY = 4;
const REFERRALS = PORTIONS * PER_PORTION;
const REFERRED = 'intake.request.referred-to-fund.v1';
const PATIENCE = { timeoutMs: 90_000, intervalMs: 250 };

let hub: Hub;
let bus: KafkaEventBus;
let fundId: string;

beforeAll(async () => {
  hub = await Hub.start({
    label: 'killed-funding',
    services: ['funding'],
    environment: { RATE_LIMIT: '0', CONSUMER_SESSION_MS: '1500', RELAY_LEASE_MS: '1500' },
  });
  bus = new KafkaEventBus({
    brokers: (hub.environment['KAFKA_BROKERS'] ?? '').split(','),
    topicPrefix: hub.namespace.topicPrefix,
    service: 'intake',
  });
  const fund = { name: 'Fund under fire', currency: 'USD', isDefault: true, trancheShares: [60, 40] };
  fundId = (await hub.as('finance.one').funding.create<{ fundId: string }>('/v1/funds', fund)).fundId;
  await deposit('first', FIRST_DEPOSIT);
});

afterAll(async () => {
  await bus.close();
  await hub.end();
});

// What is referred: the way of hundreds of requests to this point, through partners and plan, would take the HTTP of
// three services far longer than the fault itself. So the facts of intake are published here, by intake's own encoder.
const referrals = Array.from({ length: REFERRALS }, (_, index) => {
  const requestId = aggregateIdFrom(`killed-funding:${String(index)}`, 'intake.request');
  const id = `${requestId}/24`;
  const allocationId = aggregateIdFrom(`event:intake.request/${id}`, 'funding.allocation');
  return {
    requestId,
    id,
    allocationId,
    amountMinor: 100_000 + index,
    isApproved: index % APPROVE_EVERY === 0,
  };
});
const approved = referrals.filter(({ isApproved }) => isApproved);
const APPROVED_MINOR = approved.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
// The first deposit does not reach for all that is approved: the rest waits in the pipeline for the second.
const FIRST_DEPOSIT = 100 * Math.floor(APPROVED_MINOR / 200);
const SECOND_DEPOSIT = 100 * Math.floor(APPROVED_MINOR / 100);

describe('funding, killed again and again while it hears of referrals and reserves money', () => {
  it('proposes one allocation for each, and holds the money of each approved one once', async () => {
    const committee = Promise.all([
      ...[0, 1, 2, 3].map(async (lane) => {
        for (const { allocationId } of approved.filter((_, index) => index % 4 === lane))
          await approve(allocationId);
      }),
    ]);
    let depositing: Promise<void> | undefined;
    const kills = await killMidBatch(
      {
        environment: hub.environment,
        service: hub.service('funding'),
        topic: 'intake.request',
        collection: 'allocations',
        requestId: 'requestId',
        // In turn: while proposals are stored, and between the approval of one and the ledger's holding its money.
        moment: (kill) =>
          kill % 2 === 0
            ? { operationType: 'insert' }
            : { operationType: 'update', 'updateDescription.updatedFields.status': 'approved' },
        feed: async (portion) => {
          if (portion === KILLS / 2) depositing = deposit('second', SECOND_DEPOSIT);
          await refer(referrals.slice(portion * PER_PORTION, (portion + 1) * PER_PORTION));
        },
      },
      { atLeast: KILLS, atMost: PORTIONS, untilRepeated: REFERRED },
    );
    await Promise.all([committee, depositing]);
    await untilTakenIn(hub.environment, 'funding', 'intake.request');

    await eventually(async () => {
      const allocations = await stored(hub.environment, 'funding', 'allocations', { status: 1 });
      expect(allocations.map(({ _id, status }) => `${String(_id)} ${String(status)}`).sort()).toEqual(
        referrals
          .map(({ allocationId, isApproved }) => `${allocationId} ${isApproved ? 'reserved' : 'proposed'}`)
          .sort(),
      );
    }, PATIENCE);
    await untilTakenIn(hub.environment, 'funding', 'funding.allocation');
    await expectEachFactOnce();
    await expectExactBooks();

    const entries = await verified(hub.environment, 'funding', 'allocations', 'funding.allocation');
    expect(entries).toMatchObject({ aggregates: REFERRALS, broken: [] });
    const events = await eventually(async () => {
      const found = await published(hub.environment, 'funding.allocation');
      expect(new Set(found.map(({ id }) => id)).size).toBe(entries.entries);
      return found;
    }, PATIENCE);
    expect(disorderIn(events)).toEqual([]);
    const again = deliveredAgain(kills, await published(hub.environment, 'intake.request'), REFERRED);
    sayFigures('killed funding', {
      kills: kills.length,
      'amid a batch': amidBatch(kills, (kill) => (kill + 1) * PER_PORTION),
      referrals: REFERRALS,
      'approved and reserved': approved.length,
      'referrals delivered again': again,
      'facts published again': repeatsIn(events),
    });
    expect(kills.length).toBeGreaterThanOrEqual(KILLS);
    expectRepeats(again);
  }, 300_000);
});

const refer = (portion: typeof referrals): Promise<void> =>
  bus.publish(
    portion.map(({ requestId, id, amountMinor }) => ({
      id,
      source: 'intake.request',
      type: REFERRED,
      subject: requestId,
      seq: 24,
      time: new Date(),
      cause: `http:focal-point.mkd:refer-${requestId}`,
      payload: {
        requestId,
        title: 'Evidence-based migration policy planning and discourse',
        requestingStates: ['MKD'],
        gap: { amountMinor, currency: 'USD' },
        unOrganisations: ['iom', 'unfpa'],
        leadImplementer: 'iom',
        objectives: [1, 3],
        referredAt: new Date().toISOString(),
      },
    })),
  );

async function approve(allocationId: string): Promise<void> {
  const path = `/v1/allocations/${allocationId}`;
  const scores = MARKERS.map((marker) => ({ marker, score: 2 }));
  for (const action of ['score', 'approve'])
    for (const member of ['committee.one', 'committee.other'])
      await persistently(hub.as(member).funding, (client) =>
        client.act(path, action, action === 'score' ? { scores } : {}, {
          key: `${action}-${member}-${allocationId}`,
        }),
      );
}

async function deposit(name: string, amountMinor: number): Promise<void> {
  const amount = { amountMinor, currency: 'USD' };
  const contribution = {
    fundId,
    donor: 'deu',
    amount,
    earmark: { countries: [], themes: [], requests: [] },
    on: '2026-01-15',
    agreementReference: name,
  };
  const { contributionId } = await persistently(hub.as('finance.one').funding, (client) =>
    client.create<{ contributionId: string }>('/v1/contributions', contribution, { key: `${name}-signed` }),
  );
  const received = { amount, receivedOn: '2026-01-20', bankReference: name };
  await persistently(hub.as('finance.other').funding, (client) =>
    client.act(`/v1/contributions/${contributionId}`, 'deposits', received, { key: `${name}-deposit` }),
  );
}

/** Sends the same again while nobody answers, and while the allocation is still to be heard of. */
async function persistently<T>(client: ApiClient, send: (client: ApiClient) => Promise<T>): Promise<T> {
  const deadline = Date.now() + 240_000;
  for (;;) {
    try {
      return await send(client);
    } catch (error) {
      const isRefused = error instanceof RefusedRequest && error.status < 500 && error.status !== 404;
      if (isRefused || Date.now() > deadline) throw error;
      await delay(50);
    }
  }
}

async function expectEachFactOnce(): Promise<void> {
  const allocations = await stored(hub.environment, 'funding', 'allocations', { 'history.type': 1 });
  const facts = allocations.flatMap(({ history }) => (history as { type: string }[]).map(({ type }) => type));
  const count = (fact: string): number =>
    facts.filter((type) => type === `funding.allocation.${fact}.v1`).length;
  expect([count('proposed'), count('scored'), count('approved'), count('reserved')]).toEqual([
    REFERRALS,
    2 * approved.length,
    approved.length,
    approved.length,
  ]);
}

async function expectExactBooks(): Promise<void> {
  const deposited = FIRST_DEPOSIT + SECOND_DEPOSIT;
  const fee = deposited / 100;
  const balances = await hub.as('finance.one').funding.read<FundBalances>(`/v1/funds/${fundId}/balances`);
  const minor = Object.fromEntries(
    Object.entries(balances.accounts).map(([account, { amountMinor }]) => [account, amountMinor]),
  );
  expect(minor).toMatchObject({
    contribution: deposited,
    fee,
    cash: deposited - fee,
    reserved: APPROVED_MINOR,
    unallocated: deposited - fee - APPROVED_MINOR,
    committed: 0,
    receivable: 0,
  });
  const transfers = await stored(hub.environment, 'funding', 'ledger-transfers', { purpose: 1 });
  expect(transfers.filter(({ purpose }) => purpose === 'reserve')).toHaveLength(approved.length);
  const ledger = await hub.as('auditor.one').funding.create<{ isSound: boolean }>('/v1/ledger/verify', {});
  expect(ledger).toMatchObject({ isSound: true });
}
