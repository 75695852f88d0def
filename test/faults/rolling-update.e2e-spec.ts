import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { contribute, DEPOSIT_MINOR, prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia, type Programme } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import type { FundBalances } from '../../tools/demo/summary.js';
import { eventually } from '../support/eventually.js';
import { operatorRuns as runAsOperator } from '../support/operator-runs.js';
import { disorderIn, published, repeatsIn } from './published.js';
import { AgainAndAgain } from './rolling/again-and-again.js';
import { effectsOf } from './rolling/effects.js';
import { TwoOfEach } from './rolling/two-of-each.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';
import { verified } from './stored.js';

const UPDATES = size(3, 1);
const TRAVELLERS = 3;
const DRAFTERS = 4;
const READERS = 2;
const PLENTY = { total: 10_000, concurrent: 10_000 };
/** drafted, endorsed, submitted, acknowledged */
const FACTS_OF_A_DRAFT = 4;
const PATIENCE = { timeoutMs: 120_000, intervalMs: 500 };
/** What has to be whole and in order at the end: a topic, and where its aggregates are kept. */
const HISTORIES = [
  ['intake', 'requests', 'intake.request'],
  ['matching', 'shortlists', 'matching.shortlist'],
  ['matching', 'invitations', 'matching.invitation'],
  ['matching', 'agreements', 'matching.agreement'],
  ['matching', 'offers', 'matching.offer'],
  ['funding', 'contributions', 'funding.contribution'],
  ['funding', 'allocations', 'funding.allocation'],
  ['funding', 'request-accounts', 'funding.request-account'],
] as const;

let hub: TwoOfEach;
let programme: Programme;
let undisturbed: Journey;
const travelled: Journey[] = [];
const drafted: string[] = [];

beforeAll(async () => {
  hub = await TwoOfEach.start('rolling-update', { RATE_LIMIT: '0', SHUTDOWN_GRACE_MS: '5000' });
  programme = await northMacedonia();
  undisturbed = new Journey(hub, programme);
  await prepare(undisturbed, PLENTY);
  for (const step of STEPS) await play(undisturbed, step);
}, 300_000);

afterAll(() => hub.end());

describe('two replicas of each service and of the page’s server, replaced in turn under load', () => {
  it('fail no request, and let each take effect once in every service', async () => {
    const load = [
      new AgainAndAgain(TRAVELLERS, travel),
      new AgainAndAgain(DRAFTERS, draft),
      new AgainAndAgain(READERS, read),
    ];
    for (let update = 0; update < UPDATES; update += 1) await hub.replaceAll();
    for (const clients of load) await clients.end();

    const { failures, answered, stale, twice } = hub.strictness;
    expect([...failures, ...load.flatMap((clients) => clients.failures)]).toEqual([]);
    expect(Math.min(travelled.length, drafted.length, twice)).toBeGreaterThan(0);
    const events = await eventually(allIsHandled, PATIENCE);
    await expectEachEffectOnce();
    await expectExactBooks();
    expect(await operatorRuns('verify')).toMatchObject({ code: 0 });
    expect(await operatorRuns('dead-letters', 'list')).toMatchObject({ code: 0 });
    sayFigures('rolling update', {
      'replicas replaced': 8 * UPDATES,
      'requests from draft to closed': travelled.length,
      'requests to triage': drafted.length,
      'commands answered': answered.changes,
      'of them sent twice at once': twice,
      'of them refused as stale, and tried again': stale,
      'reads answered': answered.reads,
      'facts published': events.length,
      'of them published again': repeatsIn(events),
    });
  }, 600_000);
});

/** One more request all the way, with money of its own. */
async function travel(): Promise<void> {
  const journey = new Journey(hub, programme);
  journey.fundId = undisturbed.fundId;
  await contribute(journey);
  for (const step of STEPS) await play(journey, step);
  travelled.push(journey);
}

async function draft(): Promise<void> {
  drafted.push((await toTriage(hub)).id);
}

async function read(): Promise<void> {
  const { intake, matching, funding } = hub.as('auditor.zora');
  await Promise.all([
    intake.get('/v1/requests'),
    matching.get('/v1/providers'),
    funding.get('/v1/funds'),
    hub.readPage(),
  ]);
}

/** Every fact has been published, in order, and every consumer has brought what it takes to an end. */
async function allIsHandled() {
  const all = [];
  for (const [service, collection, topic] of HISTORIES) {
    const { entries, broken } = await verified(hub.environment, service, collection, topic);
    const events = await published(hub.environment, topic);
    expect({ topic, broken, facts: new Set(events.map(({ id }) => id)).size }).toEqual({
      topic,
      broken: [],
      facts: entries,
    });
    expect(disorderIn(events)).toEqual([]);
    all.push(...events);
  }
  expect(await operatorRuns('lag')).toMatchObject({ code: 0 });
  return all;
}

/** What a request has caused is what it caused when nothing was replaced. */
async function expectEachEffectOnce(): Promise<void> {
  const effects = await effectsOf(hub.environment);
  const expected = effects.get(undisturbed.requestId);
  expect(Object.keys(expected ?? {}).length).toBeGreaterThan(30);
  expect([...effects.keys()].sort()).toEqual(
    [undisturbed, ...travelled]
      .map(({ requestId }) => requestId)
      .concat(drafted)
      .sort(),
  );
  for (const { requestId } of travelled) expect(effects.get(requestId)).toEqual(expected);
  for (const id of drafted) {
    const facts = Object.values(effects.get(id) ?? {});
    expect(facts).toEqual(Array.from({ length: FACTS_OF_A_DRAFT }, () => 1));
  }
}

async function expectExactBooks(): Promise<void> {
  const { funding } = hub.as(CAST.firstFinance);
  const path = `/v1/funds/${undisturbed.fundId}/balances`;
  const { accounts, statement } = await funding.read<FundBalances>(path);
  const journeys = 1 + travelled.length;
  const deposited = journeys * DEPOSIT_MINOR;
  const spent = journeys * programme.budget.amountMinor;
  const left = deposited - deposited / 100 - spent;
  const minor = Object.fromEntries(
    Object.entries(accounts).map(([account, { amountMinor }]) => [account, amountMinor]),
  );
  expect(minor).toMatchObject({ cash: left, unallocated: left, reserved: 0, committed: 0, receivable: 0 });
  expect(statement).toMatchObject({ agreesWithCash: true });
  const verification = await hub.as('auditor.zora').funding.create<object>('/v1/ledger/verify', {});
  expect(verification).toMatchObject({ isSound: true });
}

const operatorRuns = (...args: readonly string[]) => runAsOperator(hub.environment, ...args);
