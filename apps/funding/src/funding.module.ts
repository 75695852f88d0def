import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { OperationsModule } from '@hub/service/operations/operations.module.js';
import { aggregate, ServiceModule } from '@hub/service/service.module.js';
import { ReadAgeingController } from './ageing/read-ageing/read-ageing.controller.js';
import { ReadAgeing } from './ageing/read-ageing/read-ageing.use-case.js';
import { CommitteeQueueController } from './allocation/committee-queue/committee-queue.controller.js';
import { RequestInterruptedConsumer } from './allocation/follow-request/request-interrupted.consumer.js';
import { RequestProgressConsumer } from './allocation/follow-request/request-progress.consumer.js';
import { AllocationAsksLedgerConsumer } from './allocation/keep-books/allocation-asks-ledger.consumer.js';
import { AllocationBooks } from './allocation/keep-books/allocation-books.js';
import { ChangeAllocation } from './allocation/keep-books/change-allocation.use-case.js';
import { FundPipeline } from './allocation/keep-books/fund-pipeline.use-case.js';
import { MoneyArrivedConsumer } from './allocation/keep-books/money-arrived.consumer.js';
import { InstructTranche } from './allocation/pay-tranche/instruct-tranche.use-case.js';
import { PayTrancheController } from './allocation/pay-tranche/pay-tranche.controller.js';
import { SettleAllocationController } from './allocation/pay-tranche/settle-allocation.controller.js';
import { ProposeAllocation } from './allocation/propose-allocation/propose-allocation.use-case.js';
import { RequestReferredToFundConsumer } from './allocation/propose-allocation/request-referred-to-fund.consumer.js';
import { ReadAllocationsController } from './allocation/read-allocations/read-allocations.controller.js';
import { ReviewAllocationController } from './allocation/review-allocation/review-allocation.controller.js';
import { AllocationRepository } from './allocation/storage/allocation.repository.js';
import { AllocationDocument, AllocationSchema } from './allocation/storage/allocation.schema.js';
import { ALLOCATION, Allocations } from './allocation/storage/allocations.js';
import { KeepAccountController } from './bank-account/keep-account/keep-account.controller.js';
import { BANK_ACCOUNT, BankAccounts } from './bank-account/storage/bank-accounts.js';
import { ContributionAsksLedgerConsumer } from './contribution/keep-books/contribution-asks-ledger.consumer.js';
import { ContributionBooks } from './contribution/keep-books/contribution-books.js';
import { ReadContributionsController } from './contribution/read-contributions/read-contributions.controller.js';
import { NudgeDonor } from './contribution/nudge-donor/nudge-donor.use-case.js';
import { ApproveDonorRefund } from './contribution/refund-donor/approve-donor-refund.use-case.js';
import { RefundDonorController } from './contribution/refund-donor/refund-donor.controller.js';
import { RecordContributionController } from './contribution/record-contribution/record-contribution.controller.js';
import { RecordContribution } from './contribution/record-contribution/record-contribution.use-case.js';
import { ContributionDocument, ContributionSchema } from './contribution/storage/contribution.schema.js';
import { CONTRIBUTION, Contributions } from './contribution/storage/contributions.js';
import { ChooseFund } from './fund/choose-fund/choose-fund.js';
import { FundAsksLedgerConsumer } from './fund/keep-books/fund-asks-ledger.consumer.js';
import { FundBooks } from './fund/keep-books/fund-books.js';
import { OpenFundController } from './fund/open-fund/open-fund.controller.js';
import { ReadFundsController } from './fund/read-funds/read-funds.controller.js';
import { RecordCostController } from './fund/record-cost/record-cost.controller.js';
import { RecordInterestController } from './fund/record-interest/record-interest.controller.js';
import { FundRepository } from './fund/storage/fund.repository.js';
import { FundDocument, FundSchema } from './fund/storage/fund.schema.js';
import { FUND, Funds } from './fund/storage/funds.js';
import { LEDGER_CONTROLLERS, LEDGER_PROVIDERS } from './ledger/ledger-wiring.js';
import { LEDGER_WATCH_PROVIDERS } from './ledger-watch/ledger-watch-wiring.js';
import { InstructBankController } from './payment/instruct-bank/instruct-bank.controller.js';
import { InstructBank } from './payment/instruct-bank/instruct-bank.use-case.js';
import { PayableRefunds } from './payment/instruct-bank/payable-refunds.js';
import { TakeBankStatusController } from './payment/take-bank-status/take-bank-status.controller.js';
import { TakeBankStatus } from './payment/take-bank-status/take-bank-status.use-case.js';
import {
  RECONCILIATION_CONTROLLERS,
  RECONCILIATION_PROVIDERS,
} from './reconciliation/reconciliation-wiring.js';
import { MoneyMetrics } from './ledger/watch-money/money-metrics.js';
import { CloseAccountController } from './request-account/close-account/close-account.controller.js';
import { CloseAccount } from './request-account/close-account/close-account.use-case.js';
import { ClosingConfirmedConsumer } from './request-account/close-account/closing-confirmed.consumer.js';
import { AgreementConcludedConsumer } from './request-account/open-account/agreement-concluded.consumer.js';
import { RequestEndedConsumer } from './request-account/open-account/request-ended.consumer.js';
import { OPEN_DATA_CONTROLLERS, OPEN_DATA_PROVIDERS } from './open-data/open-data-wiring.js';
import { ProviderNameDocument, ProviderNameSchema } from '@hub/provider-names/provider-name.schema.js';
import { ReadAccountController } from './request-account/read-account/read-account.controller.js';
import { REQUEST_ACCOUNT, RequestAccounts } from './request-account/storage/request-accounts.js';
import { AdoptRound } from './round/adopt-round/adopt-round.use-case.js';
import { FundingRoundController } from './round/propose-round/funding-round.controller.js';
import { GatherRound } from './round/propose-round/gather-round.js';
import { AccountsAsOf } from './statement/read-statement/accounts-as-of.js';
import { ReadStatementController } from './statement/read-statement/read-statement.controller.js';
import {
  UNIDENTIFIED_DEPOSIT,
  UnidentifiedDeposits,
} from './unidentified-deposit/storage/unidentified-deposits.js';
import {
  UnidentifiedDepositDocument,
  UnidentifiedDepositSchema,
} from './unidentified-deposit/storage/unidentified-deposit.schema.js';
import {
  UNIDENTIFIED_DEPOSIT_CONTROLLERS,
  UNIDENTIFIED_DEPOSIT_PROVIDERS,
} from './unidentified-deposit/unidentified-deposit-wiring.js';
import { ReadStatement } from './statement/read-statement/read-statement.use-case.js';

/** Funds, contributions, allocations, tranches and the ledger. */
@Module({
  imports: [
    OperationsModule,
    ServiceModule.forAggregates([
      aggregate({ store: Funds, definition: FUND, collection: 'funds' }),
      aggregate({
        store: Contributions,
        definition: CONTRIBUTION,
        collection: 'contributions',
        fireTimer: NudgeDonor,
      }),
      aggregate({ store: Allocations, definition: ALLOCATION, collection: 'allocations' }),
      aggregate({ store: RequestAccounts, definition: REQUEST_ACCOUNT, collection: 'request-accounts' }),
      aggregate({ store: BankAccounts, definition: BANK_ACCOUNT, collection: 'bank-accounts' }),
      aggregate({
        store: UnidentifiedDeposits,
        definition: UNIDENTIFIED_DEPOSIT,
        collection: 'unidentified-deposits',
      }),
    ]),
    MongooseModule.forFeature([
      { name: FundDocument.name, schema: FundSchema, collection: 'funds' },
      { name: ContributionDocument.name, schema: ContributionSchema, collection: 'contributions' },
      { name: AllocationDocument.name, schema: AllocationSchema, collection: 'allocations' },
      { name: UnidentifiedDepositDocument.name, schema: UnidentifiedDepositSchema },
      { name: ProviderNameDocument.name, schema: ProviderNameSchema },
    ]),
  ],
  controllers: [
    OpenFundController,
    ReadFundsController,
    RecordInterestController,
    RecordCostController,
    RecordContributionController,
    RefundDonorController,
    ReadContributionsController,
    ReadAllocationsController,
    ReviewAllocationController,
    CommitteeQueueController,
    PayTrancheController,
    SettleAllocationController,
    FundingRoundController,
    KeepAccountController,
    InstructBankController,
    TakeBankStatusController,
    CloseAccountController,
    ReadAccountController,
    ...LEDGER_CONTROLLERS,
    ...RECONCILIATION_CONTROLLERS,
    ...OPEN_DATA_CONTROLLERS,
    ...UNIDENTIFIED_DEPOSIT_CONTROLLERS,
    ReadStatementController,
    ReadAgeingController,
    RequestReferredToFundConsumer,
    RequestProgressConsumer,
    RequestInterruptedConsumer,
    AgreementConcludedConsumer,
    RequestEndedConsumer,
    AllocationAsksLedgerConsumer,
    MoneyArrivedConsumer,
    ContributionAsksLedgerConsumer,
    FundAsksLedgerConsumer,
    ClosingConfirmedConsumer,
  ],
  providers: [
    ...LEDGER_PROVIDERS,
    ...LEDGER_WATCH_PROVIDERS,
    ...RECONCILIATION_PROVIDERS,
    ...OPEN_DATA_PROVIDERS,
    ...UNIDENTIFIED_DEPOSIT_PROVIDERS,
    NudgeDonor,
    MoneyMetrics,
    FundRepository,
    ChooseFund,
    FundBooks,
    ContributionBooks,
    RecordContribution,
    AllocationRepository,
    AllocationBooks,
    ChangeAllocation,
    FundPipeline,
    ProposeAllocation,
    InstructTranche,
    ApproveDonorRefund,
    PayableRefunds,
    InstructBank,
    TakeBankStatus,
    GatherRound,
    AdoptRound,
    CloseAccount,
    AccountsAsOf,
    ReadStatement,
    ReadAgeing,
  ],
})
export class FundingModule {}
