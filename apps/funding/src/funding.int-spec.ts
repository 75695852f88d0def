import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RequestInterruptedConsumer } from './allocation/follow-request/request-interrupted.consumer.js';
import { RequestProgressConsumer } from './allocation/follow-request/request-progress.consumer.js';
import { AllocationBooks } from './allocation/keep-books/allocation-books.js';
import { FundPipeline } from './allocation/keep-books/fund-pipeline.use-case.js';
import { takePosition } from './allocation/domain/review-allocation.js';
import { RequestReferredToFundConsumer } from './allocation/propose-allocation/request-referred-to-fund.consumer.js';
import { AllocationRepository } from './allocation/storage/allocation.repository.js';
import { Allocations } from './allocation/storage/allocations.js';
import { AgreementConcludedConsumer } from './request-account/open-account/agreement-concluded.consumer.js';
import { RequestEndedConsumer } from './request-account/open-account/request-ended.consumer.js';
import { receivedEvent } from '@hub/messaging/received.js';
import type { Received } from '@hub/messaging/received.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService } from '@hub/service/start-service.js';
import type { RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../test/support/api-client.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { FundingModule } from './funding.module.js';
import { serverEnvironment } from '../../../test/support/environment.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const PLAN_HASH = 'a'.repeat(64);
const SCORES = ['gender', 'child-sensitivity', 'human-rights'].map((marker) => ({ marker, score: 2 }));

interface Balances {
  readonly accounts: Record<string, { readonly amountMinor: number }>;
  readonly statement: {
    readonly balance: object;
    readonly agreesWithCash: boolean;
    readonly sources: object;
    readonly uses: object;
  };
}
interface AllocationReply {
  readonly status: string;
  readonly amount: object;
  readonly sources: readonly { readonly pool: string; readonly amount: { readonly amountMinor: number } }[];
  readonly tranches: readonly {
    readonly tranche: number;
    readonly status: string;
    readonly amount: object;
  }[];
}

describe('funding', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await aFundingStage();
  });
  afterAll(async () => {
    await stage.end();
  });

  const ada = () => stage.as('finance.ada');
  const ben = () => stage.as('finance.ben');
  const openFund = async (): Promise<string> => {
    const fundId = `fund-${randomUUID().slice(0, 8)}`;
    await ada().create('/v1/funds', { fundId, name: 'A fund', currency: 'USD' });
    return fundId;
  };
  const deposit = async (fundId: string, amountMinor: number, earmark?: object): Promise<string> => {
    const { contributionId } = await ada().create<{ contributionId: string }>('/v1/contributions', {
      fundId,
      donor: 'deu',
      amount: usd(amountMinor),
      ...(earmark === undefined ? {} : { earmark: { countries: [], themes: [], requests: [], ...earmark } }),
    });
    const thing = `/v1/contributions/${contributionId}`;
    await ada().act(thing, 'deposits', {
      amount: usd(amountMinor),
      receivedOn: '2026-03-01',
      bankReference: 'CAMT-1',
    });
    return contributionId;
  };
  /** The only fund with money is the one chosen, so each test's fund is drained or filled on its own. */
  const refer = async (fundId: string, amountMinor: number, requestId: string = randomUUID()) => {
    const event = anEvent('intake.request', requestId, 'referred-to-fund', {
      requestId,
      title: 'Evidence-based migration policy',
      requestingStates: ['MKD'],
      gap: usd(amountMinor),
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      objectives: [1, 3],
      referredAt: '2026-03-01T09:00:00Z',
    });
    await stage.get(RequestReferredToFundConsumer).handle(event);
    await stage.get(RequestReferredToFundConsumer).handle(event);
    const [allocation, another] = await stage.get(AllocationRepository).ofRequest(requestId);
    expect(another).toBeUndefined();
    return { requestId, allocationId: allocation?._id ?? '', chosen: allocation?.fundId ?? '', fundId };
  };
  const review = async (allocationId: string): Promise<void> => {
    for (const member of ['committee.eva', 'committee.finn'])
      await stage.as(member).act(`/v1/allocations/${allocationId}`, 'score', { scores: SCORES });
  };
  const approve = async (allocationId: string): Promise<AllocationReply> => {
    await review(allocationId);
    await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
    return stage.as('committee.finn').act(`/v1/allocations/${allocationId}`, 'approve');
  };
  const conclude = (requestId: string) =>
    stage.get(AgreementConcludedConsumer).handle(
      anEvent('matching.agreement', randomUUID(), 'concluded', {
        agreementId: randomUUID(),
        requestId,
        planHash: PLAN_HASH,
        concludedAt: '2026-04-01T09:00:00Z',
      }),
    );
  const progress = (requestId: string) => anEvent('intake.request', requestId, 'progress', { requestId });
  const tranche = <T = AllocationReply>(
    person: string,
    allocationId: string,
    number: number,
    action: string,
    body = {},
  ) =>
    stage
      .as(person)
      .change<T>(
        'POST',
        `/v1/allocations/${allocationId}`,
        `/v1/allocations/${allocationId}/tranches/${String(number)}/${action}`,
        body,
      );
  const balances = async (fundId: string): Promise<Balances> =>
    (await ada().get<Balances>(`/v1/funds/${fundId}/balances`)).body;
  const verified = async (fundId: string) =>
    (await stage.as('auditor.zoe').send<{ isSound: boolean }>('POST', '/v1/ledger/verify', { fundId })).body;
  const payAndReport = async (
    allocationId: string,
    number: number,
    spent: number,
  ): Promise<AllocationReply> => {
    await tranche('finance.ada', allocationId, number, 'instruct');
    await tranche('finance.ben', allocationId, number, 'confirm', {
      paidAt: '2026-04-10T09:00:00Z',
      bankReference: 'P-1',
    });
    await tranche('coordinator.iom-anna', allocationId, number, 'report', {
      expenditure: usd(spent),
      documentReference: 'R-1',
    });
    return tranche('finance.ada', allocationId, number, 'accept-report');
  };

  it('follows every cent from a contribution to the closing of a request', async () => {
    const fundId = await openFund();
    await deposit(fundId, 200_000_000);
    const { requestId, allocationId, chosen } = await refer(fundId, 100_000_000);
    expect(chosen).toBe(fundId);

    expect(await approve(allocationId)).toMatchObject({ status: 'reserved', amount: usd(100_000_000) });
    expect((await balances(fundId)).accounts).toMatchObject({
      cash: usd(198_000_000),
      fee: usd(2_000_000),
      unallocated: usd(98_000_000),
      reserved: usd(100_000_000),
    });

    await conclude(requestId);
    await stage.get(RequestProgressConsumer).started(progress(requestId));
    const first = await payAndReport(allocationId, 1, 55_000_000);
    expect(first.tranches).toMatchObject([
      { tranche: 1, status: 'reported', amount: usd(60_000_000) },
      { tranche: 2, status: 'planned', amount: usd(40_000_000) },
    ]);

    const milestone = anEvent('intake.request', requestId, 'milestone-reached', {
      requestId,
      milestoneId: 'm-1',
      reachedAt: '2026-05-01T09:00:00Z',
    });
    await stage.get(RequestProgressConsumer).milestone(milestone);
    await stage.get(RequestProgressConsumer).milestone(milestone);
    expect(await payAndReport(allocationId, 2, 44_000_000)).toMatchObject({
      status: 'disbursed',
      outstanding: usd(1_000_000),
    });

    const completed = progress(requestId);
    await stage.get(RequestProgressConsumer).completed(completed);
    await stage.get(RequestEndedConsumer).completed(completed);
    const account = `/v1/request-accounts/${requestId}`;
    await expect(ada().act(account, 'closings')).rejects.toMatchObject({
      status: 409,
      problem: { code: 'funding.allocation.not-settled' },
    });
    const refunded = await ada().act(`/v1/allocations/${allocationId}`, 'refunds', {
      amount: usd(1_000_000),
      receivedOn: '2026-09-01',
      bankReference: 'REF-1',
    });
    expect(refunded).toMatchObject({ status: 'reported', outstanding: usd(0) });

    expect(await ada().act(account, 'closings')).toMatchObject({ status: 'closing' });
    await expect(ada().act(account, 'closings')).rejects.toMatchObject({ status: 403 });
    expect(await ben().act(account, 'closings')).toMatchObject({
      status: 'closed',
      confirmedBy: 'finance.ben',
    });
    expect(await ada().get(`/v1/allocations/${allocationId}`)).toMatchObject({ body: { status: 'closed' } });

    const end = await balances(fundId);
    expect(end.accounts).toMatchObject({
      cash: usd(99_000_000),
      unallocated: usd(99_000_000),
      reserved: usd(0),
      committed: usd(0),
      advanced: usd(0),
      expensed: usd(99_000_000),
      fee: usd(2_000_000),
      receivable: usd(0),
    });
    expect(end.statement).toMatchObject({
      sources: { contributions: usd(200_000_000), total: usd(200_000_000) },
      uses: {
        transfers: usd(100_000_000),
        refunds: usd(1_000_000),
        agentFees: usd(2_000_000),
        total: usd(101_000_000),
      },
      balance: usd(99_000_000),
      agreesWithCash: true,
    });
    expect(await verified(fundId)).toMatchObject({ isSound: true });
  });

  it('never allocates more than there is, and funds the pipeline in order when money comes', async () => {
    const fundId = await openFund();
    await deposit(fundId, 1_000_000_000);
    const proposals = [];
    for (let index = 0; index < 8; index += 1) proposals.push(await refer(fundId, 300_000_000));
    expect(proposals.every(({ chosen }) => chosen === fundId)).toBe(true);
    for (const { allocationId } of proposals) await review(allocationId);
    for (const { allocationId } of proposals)
      await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');

    const approved = await Promise.all(
      proposals.map(({ allocationId }) =>
        stage.as('committee.finn').act<AllocationReply>(`/v1/allocations/${allocationId}`, 'approve'),
      ),
    );

    expect(approved.map(({ status }) => status).sort()).toEqual([
      ...Array<string>(5).fill('pipeline'),
      ...Array<string>(3).fill('reserved'),
    ]);
    const waiting = await stage.get(AllocationRepository).pipelineOf(fundId);
    await deposit(fundId, 700_000_000);
    const arrival = anEvent('funding.contribution', randomUUID(), 'deposit-booked', {}).command(new Date());

    expect(await stage.get(FundPipeline).execute(fundId, arrival)).toEqual(
      waiting.slice(0, 2).map(({ _id }) => _id),
    );
    expect((await balances(fundId)).accounts).toMatchObject({
      reserved: usd(1_500_000_000),
      unallocated: usd(183_000_000),
    });
    expect(await verified(fundId)).toMatchObject({ isSound: true });
  });

  it('draws earmarked money first, and leaves alone what does not fit', async () => {
    const fundId = await openFund();
    await deposit(fundId, 100_000, { countries: ['MKD'] });
    await deposit(fundId, 100_000, { countries: ['PHL'] });
    await deposit(fundId, 10_000_000_000);
    const { allocationId, chosen } = await refer(fundId, 9_000_000_000);
    expect(chosen).toBe(fundId);

    const { sources } = await approve(allocationId);

    expect(sources.map(({ pool, amount }) => [pool, amount.amountMinor])).toEqual([
      ['country:MKD', 99_000],
      ['any', 8_999_901_000],
    ]);
  });

  it('heals after a crash before the ledger, and after a crash between the ledger and the allocation', async () => {
    const fundId = await openFund();
    await deposit(fundId, 100_000_000_000);
    const crashed = await Promise.all([refer(fundId, 11_000_000_000), refer(fundId, 12_000_000_000)]);
    for (const { allocationId } of crashed) await review(allocationId);
    const allocations = stage.get(Allocations);
    const books = stage.get(AllocationBooks);
    for (const { allocationId } of crashed) {
      await stage.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
      // The process dies after the decision is stored.
      await allocations.execute(
        allocationId,
        {
          cause: `http:committee.finn:${randomUUID()}`,
          by: { id: 'committee.finn', role: 'committee' },
          at: new Date(),
        },
        (state) =>
          state === undefined ? [] : takePosition(state, { id: 'committee.finn' }, { position: 'approve' }),
      );
    }
    const [, second] = crashed;
    // The other one dies after the ledger has booked: what is noted in the allocation is lost.
    const execute = allocations.execute.bind(allocations);
    allocations.execute = () => Promise.reject(new Error('killed'));
    await expect(books.settleNow(second?.allocationId ?? '')).rejects.toThrow('killed');
    allocations.execute = execute;

    for (const { allocationId } of crashed) {
      await Promise.all([books.settleNow(allocationId), books.settleNow(allocationId)]);
      await books.settleNow(allocationId);
    }

    for (const { allocationId } of crashed) {
      const types = (await allocations.history(allocationId)).map(({ type }) => type);
      expect(types.filter((type) => type === 'funding.allocation.reserved.v1')).toHaveLength(1);
    }
    expect((await balances(fundId)).accounts).toMatchObject({ reserved: usd(23_000_000_000) });
    expect(await verified(fundId)).toMatchObject({ isSound: true });
  });

  it('returns the rest when a request is terminated, and freezes instructions while it is suspended', async () => {
    const fundId = await openFund();
    await deposit(fundId, 1_000_000_000_000);
    const { requestId, allocationId } = await refer(fundId, 900_000_000_000);
    await approve(allocationId);
    await conclude(requestId);
    await stage.get(RequestProgressConsumer).started(progress(requestId));
    const interrupted = stage.get(RequestInterruptedConsumer);
    await interrupted.suspended(
      anEvent('intake.request', requestId, 'suspended', { requestId, reason: 'Floods.' }),
    );
    await expect(tranche('finance.ada', allocationId, 1, 'instruct')).rejects.toMatchObject({
      problem: { code: 'funding.allocation.frozen' },
    });
    await interrupted.resumed(progress(requestId));
    await payAndReport(allocationId, 1, 540_000_000_000);

    await interrupted.ended(
      anEvent('intake.request', requestId, 'terminated', { requestId, reason: 'War.' }),
    );

    expect(await ada().get(`/v1/allocations/${allocationId}`)).toMatchObject({
      body: { status: 'reported', amount: usd(540_000_000_000) },
    });
    expect((await balances(fundId)).accounts).toMatchObject({
      committed: usd(0),
      unallocated: usd(450_000_000_000),
    });
    expect(await verified(fundId)).toMatchObject({ isSound: true });
  });

  it('lets a failed payment be tried again, and nobody release what they approved or instructed', async () => {
    const fundId = await openFund();
    await deposit(fundId, 10_000_000_000_000);
    const { requestId, allocationId } = await refer(fundId, 9_000_000_000_000);
    await approve(allocationId);
    await conclude(requestId);
    await stage.get(RequestProgressConsumer).started(progress(requestId));
    const confirmation = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };

    await tranche('finance.ada', allocationId, 1, 'instruct');
    await expect(tranche('finance.ada', allocationId, 1, 'confirm', confirmation)).rejects.toMatchObject({
      status: 403,
    });
    await tranche('finance.ben', allocationId, 1, 'fail', { comment: 'Account closed.' });
    await tranche('finance.ada', allocationId, 1, 'instruct');
    await tranche('finance.ben', allocationId, 1, 'confirm', confirmation);
    expect((await balances(fundId)).accounts).toMatchObject({ advanced: usd(5_400_000_000_000) });
    await tranche('finance.ben', allocationId, 1, 'fail', { comment: 'Returned by the bank.' });

    expect((await balances(fundId)).accounts).toMatchObject({
      advanced: usd(0),
      committed: usd(9_000_000_000_000),
    });
    expect(await verified(fundId)).toMatchObject({ isSound: true });
  });

  it('shows a State and a provider their own allocations and no others', async () => {
    const fundId = await openFund();
    const { allocationId } = await refer(fundId, 1);
    const path = `/v1/allocations/${allocationId}`;

    for (const person of ['focal-point.mkd', 'coordinator.iom-anna', 'auditor.zoe', 'committee.eva'])
      expect((await stage.as(person).get(path)).status).toBe(200);
    for (const person of ['focal-point.phl', 'coordinator.undp-joe'])
      expect((await stage.as(person).get(path)).status).toBe(404);
    for (const person of ['desk.ana', 'operator.kim', 'drafter.mkd-skopje'])
      expect((await stage.as(person).get(path)).status).toBe(403);
    const list = await stage.as('focal-point.phl').get<{ items: readonly unknown[] }>('/v1/allocations');
    expect(list.body.items).toEqual([]);
  });
});

/** The whole service on a database of its own, without Kafka: events are handed to its consumers by the test. */
async function aFundingStage() {
  const namespace = aNamespace();
  const environment = {
    ...serverEnvironment(),
    ...namespace.environment,
    LOG_LEVEL: 'warn',
    SERVICE_ROLES: 'http',
    RATE_LIMIT: '0',
  };
  const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
  const service: RunningService = await startService(FundingModule, { name: 'funding', config });
  return {
    service,
    namespace,
    as: (person: string) =>
      new ApiClient(
        () => service.url,
        () => tokenFor(person),
        person,
      ),
    get: <T>(type: new (...dependencies: never[]) => T): T =>
      service.app.get(type as new () => T, { strict: false }),
    end: async () => {
      await service.stop();
      await namespace.drop();
    },
  };
}

type FundingStage = Awaited<ReturnType<typeof aFundingStage>>;

let events = 0;

/** An event as a consumer gets it; a new one at each call. */
function anEvent<P extends object>(source: string, subject: string, fact: string, payload: P): Received<P> {
  events += 1;
  const envelope = {
    id: `${subject}/${String(events)}`,
    source,
    subject,
    seq: events,
    type: `${source}.${fact}.v1`,
  };
  return receivedEvent({ ...envelope, time: new Date(), cause: 'test' }, payload);
}
