import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { Metrics } from '@hub/platform/health/metrics.js';
import { Counter } from 'prom-client';
import { JobSchedule } from './job-schedule.js';
import { LEDGER_JOBS, type LedgerJob } from './ledger-job.js';

/** Looks every SWEEP_INTERVAL_MS whether a job of the ledger is due, where timers fire. */
@Injectable()
export class RunLedgerJobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('ledger-jobs');
  private readonly failures: Counter;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(LEDGER_JOBS) private readonly jobs: readonly LedgerJob[],
    private readonly schedule: JobSchedule,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
    metrics: Metrics,
  ) {
    this.failures = new Counter({
      name: 'hub_ledger_job_failures_total',
      help: 'Runs of a job of the ledger that failed.',
      labelNames: ['job'],
      registers: [metrics.registry],
    });
  }

  onApplicationBootstrap(): void {
    if (!this.config.SERVICE_ROLES.includes('timers')) return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.runDue());
    }, this.config.SWEEP_INTERVAL_MS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Runs what is due, one after the other. A failure is logged, counted, and tried again in a minute. */
  async runDue(): Promise<void> {
    for (const { name, everyMs, run } of this.jobs) {
      const now = this.clock.now();
      try {
        if (await this.schedule.claim(name, everyMs, now)) await run(now);
      } catch (error) {
        this.failures.inc({ job: name });
        this.logger.error({ msg: 'A job of the ledger failed', job: name, err: error });
        await this.schedule.failed(name, everyMs, now).catch(() => undefined);
      }
    }
  }
}
