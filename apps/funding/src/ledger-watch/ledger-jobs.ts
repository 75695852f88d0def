import type { Metrics } from '@hub/platform/health/metrics.js';
import { Gauge } from 'prom-client';
import type { TimeOutHolds } from '../allocation/time-out-holds/time-out-holds.use-case.js';
import type { TimeOutRefunds } from '../contribution/time-out-refunds/time-out-refunds.use-case.js';
import type { Checkpoints } from '../ledger/checkpoint/checkpoints.js';
import type { LedgerJob } from './ledger-job.js';
import type { LedgerConfig } from '../ledger/ledger.config.js';
import type { BalanceSnapshots } from '../ledger/storage/balance-snapshots.js';
import type { LedgerReader } from '../ledger/storage/ledger-reader.js';
import type { ReconcileFund } from '../reconciliation/reconcile/reconcile-fund.use-case.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 86_400_000;

/** What the jobs work with. */
export interface JobTools {
  readonly reader: LedgerReader;
  readonly snapshots: BalanceSnapshots;
  readonly reconcile: ReconcileFund;
  readonly timeOutHolds: TimeOutHolds;
  readonly timeOutRefunds: TimeOutRefunds;
  readonly checkpoints: Checkpoints;
  readonly config: Readonly<LedgerConfig>;
  readonly metrics: Metrics;
}

/** Everything that is done for the ledger by itself. */
export function ledgerJobs(tools: JobTools): readonly LedgerJob[] {
  const { reader, snapshots, reconcile, timeOutHolds, timeOutRefunds, checkpoints, config, metrics } = tools;
  const open = new Gauge({
    name: 'hub_ledger_unreconciled',
    help: 'Findings of the last reconciliation of a fund that no rule could settle.',
    labelNames: ['fund'],
    registers: [metrics.registry],
  });
  const ofEachFund = (work: (fundId: string) => Promise<void>) => async (): Promise<void> => {
    for (const fundId of await reader.funds()) await work(fundId);
  };
  const jobs: LedgerJob[] = [
    {
      name: 'take-snapshots',
      everyMs: MINUTE_MS,
      run: ofEachFund(async (fundId) => void (await snapshots.takeDue(fundId))),
    },
    {
      name: 'reconcile',
      everyMs: config.LEDGER_RECONCILE_INTERVAL_MS,
      run: ofEachFund(async (fund) => open.set({ fund }, (await reconcile.execute(fund)).open.length)),
    },
  ];
  jobs.push({
    name: 'time-out-holds',
    everyMs: HOUR_MS,
    run: async (at) => {
      for (const fundId of await reader.funds())
        for (const payments of [timeOutHolds, timeOutRefunds])
          await payments.execute(fundId, at, config.LEDGER_HOLD_TIMEOUT_DAYS);
    },
  });
  if (config.LEDGER_CHECKPOINT_FOLDER !== '')
    jobs.push({
      name: 'checkpoint',
      everyMs: DAY_MS,
      run: async (at) => void (await checkpoints.writeTo(config.LEDGER_CHECKPOINT_FOLDER, at)),
    });
  return jobs;
}
