import { randomUUID } from 'node:crypto';
import { MARKERS } from '@hub/contracts/vocabularies/markers.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService } from '@hub/service/start-service.js';
import type { RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../test/support/api-client.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { aNamespace, type Namespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { RequestProgressConsumer } from '../src/allocation/follow-request/request-progress.consumer.js';
import { RequestReferredToFundConsumer } from '../src/allocation/propose-allocation/request-referred-to-fund.consumer.js';
import { AllocationRepository } from '../src/allocation/storage/allocation.repository.js';
import { FundingModule } from '../src/funding.module.js';
import { AgreementConcludedConsumer } from '../src/request-account/open-account/agreement-concluded.consumer.js';
import { anEvent } from './an-event.js';
import { usd } from './usd.js';

export interface AllocationReply {
  readonly status: string;
  readonly amount: object;
  readonly sources: readonly { readonly pool: string; readonly amount: { readonly amountMinor: number } }[];
  readonly tranches: readonly {
    readonly tranche: number;
    readonly status: string;
    readonly amount: object;
  }[];
}

export interface BalancesReply {
  readonly accounts: Readonly<Record<string, { readonly amountMinor: number }>>;
  readonly statement: {
    readonly balance: object;
    readonly agreesWithCash: boolean;
    readonly sources: object;
    readonly uses: object;
  };
}

const PLAN_HASH = 'a'.repeat(64);
const SCORES = MARKERS.map((marker) => ({ marker, score: 2 }));

/** Funding on a database of its own, without Kafka: events are handed to its consumers by the test. */
export class FundingStage {
  private constructor(
    private readonly service: RunningService,
    private readonly namespace: Namespace,
  ) {}

  static async start(): Promise<FundingStage> {
    const namespace = aNamespace();
    const environment = {
      ...serverEnvironment(),
      ...namespace.environment,
      LOG_LEVEL: 'warn',
      SERVICE_ROLES: 'http',
      RATE_LIMIT: '0',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    return new FundingStage(await startService(FundingModule, { name: 'funding', config }), namespace);
  }

  async end(): Promise<void> {
    await this.service.stop();
    await this.namespace.drop();
  }

  /** What the service's container holds. */
  get<T>(type: new (...dependencies: never[]) => T): T {
    return this.service.app.get(type as new () => T, { strict: false });
  }

  as(person: string): ApiClient {
    return new ApiClient(
      () => this.service.url,
      () => tokenFor(person),
      person,
    );
  }

  /** Opens a fund; that with the money a request needs is the one chosen for it. */
  async openFund(currency = 'USD'): Promise<string> {
    const fundId = `fund-${randomUUID().slice(0, 8)}`;
    await this.as('finance.ada').create('/v1/funds', { fundId, name: 'A fund', currency });
    return fundId;
  }

  /** A signed contribution that arrives at once. */
  deposit(fundId: string, amountMinor: number, earmark?: object, currency = 'USD'): Promise<string> {
    const limits = { countries: [], themes: [], requests: [], ...earmark };
    return this.give(fundId, amountMinor, earmark === undefined ? {} : { earmark: limits }, currency);
  }

  /** The same on the terms given. */
  async give(fundId: string, amountMinor: number, terms: object = {}, currency = 'USD'): Promise<string> {
    const amount = { amountMinor, currency };
    const ada = this.as('finance.ada');
    const contribution = { fundId, donor: 'deu', amount, ...terms };
    const { contributionId } = await ada.create<{ contributionId: string }>(
      '/v1/contributions',
      contribution,
    );
    await ada.act(`/v1/contributions/${contributionId}`, 'deposits', {
      amount,
      receivedOn: '2026-03-01',
      bankReference: 'CAMT-1',
    });
    return contributionId;
  }

  /** A request is referred to the fund, and the fact comes twice. */
  async refer(
    amountMinor: number,
    requestId: string = randomUUID(),
    currency = 'USD',
    particulars: object = {},
  ) {
    const event = anEvent('intake.request', requestId, 'referred-to-fund', {
      requestId,
      title: 'Evidence-based migration policy',
      requestingStates: ['MKD'],
      gap: { amountMinor, currency },
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      objectives: [1, 3],
      referredAt: '2026-03-01T09:00:00Z',
      ...particulars,
    });
    await this.get(RequestReferredToFundConsumer).handle(event);
    await this.get(RequestReferredToFundConsumer).handle(event);
    const [allocation, another] = await this.get(AllocationRepository).ofRequest(requestId);
    if (allocation === undefined || another !== undefined) throw new Error('Not exactly one allocation');
    return { requestId, allocationId: allocation._id, chosen: allocation.fundId };
  }

  async review(allocationId: string): Promise<void> {
    for (const member of ['committee.eva', 'committee.finn'])
      await this.as(member).act(`/v1/allocations/${allocationId}`, 'score', { scores: SCORES });
  }

  /** Both members score and approve. */
  async approve(allocationId: string): Promise<AllocationReply> {
    await this.review(allocationId);
    await this.as('committee.eva').act(`/v1/allocations/${allocationId}`, 'approve');
    return this.as('committee.finn').act(`/v1/allocations/${allocationId}`, 'approve');
  }

  async conclude(requestId: string): Promise<void> {
    const agreementId = randomUUID();
    const agreement = { agreementId, requestId, planHash: PLAN_HASH, concludedAt: '2026-04-01T09:00:00Z' };
    const event = anEvent('matching.agreement', agreementId, 'concluded', agreement);
    await this.get(AgreementConcludedConsumer).handle(event);
  }

  /** A fact of intake that says no more than which request it is about. */
  progress(requestId: string) {
    return anEvent('intake.request', requestId, 'progress', { requestId });
  }

  /** The first milestone, so that a second tranche can follow the first one's report. */
  reachMilestone(requestId: string): Promise<void> {
    const milestone = { requestId, milestoneId: 'm-1', reachedAt: '2026-05-01T09:00:00Z' };
    return this.get(RequestProgressConsumer).milestone(
      anEvent('intake.request', requestId, 'milestone-reached', milestone),
    );
  }

  /** An allocation whose agreement is concluded and whose delivery has begun: the first tranche can be instructed. */
  async started(amountMinor: number, currency = 'USD', particulars: object = {}) {
    const { requestId, allocationId } = await this.refer(amountMinor, randomUUID(), currency, particulars);
    await this.approve(allocationId);
    await this.conclude(requestId);
    await this.get(RequestProgressConsumer).started(this.progress(requestId));
    return { requestId, allocationId };
  }

  tranche<T = AllocationReply>(
    person: string,
    allocationId: string,
    number: number,
    action: string,
    body = {},
  ): Promise<T> {
    const thing = `/v1/allocations/${allocationId}`;
    return this.as(person).change<T>('POST', thing, `${thing}/tranches/${String(number)}/${action}`, body);
  }

  async payAndReport(allocationId: string, number: number, spentMinor: number): Promise<AllocationReply> {
    await this.tranche('finance.ada', allocationId, number, 'instruct');
    await this.tranche('finance.ben', allocationId, number, 'release');
    const payment = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };
    await this.tranche('finance.ben', allocationId, number, 'confirm', payment);
    const report = { expenditure: usd(spentMinor), documentReference: 'R-1' };
    await this.tranche('coordinator.iom-anna', allocationId, number, 'report', report);
    return this.tranche('finance.ada', allocationId, number, 'accept-report');
  }

  /** The same for an amount that needs no second officer's release. */
  async payAndReportSmall(
    allocationId: string,
    number: number,
    spentMinor: number,
  ): Promise<AllocationReply> {
    await this.tranche('finance.ada', allocationId, number, 'instruct');
    const payment = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };
    await this.tranche('finance.ben', allocationId, number, 'confirm', payment);
    const report = { expenditure: usd(spentMinor), documentReference: 'R-1' };
    await this.tranche('coordinator.iom-anna', allocationId, number, 'report', report);
    return this.tranche('finance.ada', allocationId, number, 'accept-report');
  }

  /** A file that a person of this role downloads; nobody for what is public. */
  async file(path: string, person: string | null = 'auditor.zoe') {
    const headers: Record<string, string> =
      person === null ? {} : { authorization: `Bearer ${await tokenFor(person)}` };
    const answer = await fetch(`${this.service.url}${path}`, { headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      headers: answer.headers,
      bytes,
    };
  }

  async balances(fundId: string): Promise<BalancesReply> {
    return (await this.as('finance.ada').get<BalancesReply>(`/v1/funds/${fundId}/balances`)).body;
  }

  async verified(fundId: string): Promise<{ readonly isSound: boolean }> {
    const { body } = await this.as('auditor.zoe').send<{ isSound: boolean }>('POST', '/v1/ledger/verify', {
      fundId,
    });
    return body;
  }
}
