import type { Provider } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { Metrics } from '@hub/platform/health/metrics.js';
import type { Db } from 'mongodb';
import type { Connection } from 'mongoose';
import { TimeOutHolds } from '../allocation/time-out-holds/time-out-holds.use-case.js';
import { TimeOutRefunds } from '../contribution/time-out-refunds/time-out-refunds.use-case.js';
import { Checkpoints } from '../ledger/checkpoint/checkpoints.js';
import { LedgerConfig } from '../ledger/ledger.config.js';
import { BalanceSnapshots } from '../ledger/storage/balance-snapshots.js';
import { LedgerReader } from '../ledger/storage/ledger-reader.js';
import { ReconcileFund } from '../reconciliation/reconcile/reconcile-fund.use-case.js';
import { JobSchedule } from './job-schedule.js';
import { LEDGER_JOBS } from './ledger-job.js';
import { ledgerJobs } from './ledger-jobs.js';
import { RunLedgerJobs } from './run-ledger-jobs.js';

/** What is done for the ledger again and again: snapshots, reconciliation, checkpoints. */
export const LEDGER_WATCH_PROVIDERS: Provider[] = [
  RunLedgerJobs,
  TimeOutHolds,
  TimeOutRefunds,
  {
    provide: JobSchedule,
    inject: [getConnectionToken()],
    useFactory: (connection: Connection): JobSchedule =>
      new JobSchedule(connection.getClient().db(connection.name) as unknown as Db),
  },
  {
    provide: LEDGER_JOBS,
    inject: [
      LedgerReader,
      BalanceSnapshots,
      ReconcileFund,
      TimeOutHolds,
      TimeOutRefunds,
      Checkpoints,
      LedgerConfig,
      Metrics,
    ],
    useFactory: (
      reader: LedgerReader,
      snapshots: BalanceSnapshots,
      reconcile: ReconcileFund,
      timeOutHolds: TimeOutHolds,
      timeOutRefunds: TimeOutRefunds,
      checkpoints: Checkpoints,
      config: Readonly<LedgerConfig>,
      metrics: Metrics,
    ) =>
      ledgerJobs({
        reader,
        snapshots,
        reconcile,
        timeOutHolds,
        timeOutRefunds,
        checkpoints,
        config,
        metrics,
      }),
  },
];
