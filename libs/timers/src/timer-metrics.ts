import { Counter, Gauge, register } from 'prom-client';
import type { Registry } from 'prom-client';

/** What an operator sees of the timers, by kind of aggregate. */
export class TimerMetrics {
  /** At the last sweep. Stays above 0 when Redis forgets, or when firing fails. */
  readonly overdue: Gauge<'aggregate'>;
  readonly fired: Counter<'aggregate' | 'by' | 'result'>;
  readonly foundBySweep: Counter<'aggregate'>;
  /** Alarms not set because Redis was away or busy; the sweep makes up for them. */
  readonly notSet: Counter<'aggregate'>;

  constructor(registry: Registry = register) {
    const registers = [registry];
    const labelNames = ['aggregate'] as const;
    this.overdue =
      existing(registry, 'hub_timers_overdue') ??
      new Gauge({
        name: 'hub_timers_overdue',
        help: 'Timers overdue at the last sweep',
        labelNames,
        registers,
      });
    this.fired =
      existing(registry, 'hub_timers_fired_total') ??
      new Counter({
        name: 'hub_timers_fired_total',
        help: 'Timers fired, by alarm or sweep, with the result (done, gone, failed)',
        labelNames: ['aggregate', 'by', 'result'],
        registers,
      });
    this.foundBySweep =
      existing(registry, 'hub_timers_found_by_sweep_total') ??
      new Counter({
        name: 'hub_timers_found_by_sweep_total',
        help: 'Due timers the sweep found',
        labelNames,
        registers,
      });
    this.notSet =
      existing(registry, 'hub_timers_alarms_not_set_total') ??
      new Counter({
        name: 'hub_timers_alarms_not_set_total',
        help: 'Alarms Redis did not take',
        labelNames,
        registers,
      });
  }
}

// Two services in one process (tests) share the process-wide registry.
const existing = <M>(registry: Registry, name: string): M | undefined =>
  registry.getSingleMetric(name) as M | undefined;
