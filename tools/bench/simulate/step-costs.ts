import type { CommitCost, StepCost, StepCosts } from './measured-costs.js';
import type { RoleName } from './role-processes.js';
import type { Latencies } from './span-latencies.js';

/**
 * What each step took under a light load, and the processor time, in ms for each write (and, for `read`, for each read),
 * under the load that is to be built for: a process that is hardly used is slower for each.
 */
export interface LightRun {
  readonly latencies: Latencies;
  readonly processorMs: Readonly<Record<RoleName | 'read', number>>;
  readonly readLatenciesMs: readonly number[];
  readonly commit: CommitCost;
  readonly partitionServiceMs: number;
}

/** Splits what each step took, when hardly anyone waited, into the time its thread was busy and the rest. */
export function stepCosts(run: LightRun): StepCosts {
  const { latencies, processorMs, commit, partitionServiceMs } = run;
  const alone = commit.roundMs + commit.writeMs;
  return {
    read: step(run.readLatenciesMs, processorMs.read),
    http: step(latencies.answered, processorMs.http, alone),
    commit,
    relay: step(latencies.relayed, processorMs.relay),
    // What a message waits in Kafka is part of its consumer's time: each polls in its own way.
    partition: step([], partitionServiceMs),
    matching: step(latencies.matched, processorMs.matching),
    // It follows other events than a new request's: it decodes them and lets them go.
    funding: step([], processorMs.funding),
    notification: step(latencies.told, processorMs.notification),
  };
}

function step(totalsMs: readonly number[], serviceMs: number, elsewhereMs = 0): StepCost {
  if (totalsMs.length === 0) return { serviceMs, delayMs: 0, delayVariation: 0 };
  const mean = totalsMs.reduce((sum, one) => sum + one, 0) / totalsMs.length;
  const variance = totalsMs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / totalsMs.length;
  const delayMs = Math.max(0, mean - serviceMs - elsewhereMs);
  const spread = Math.sqrt(Math.max(0, variance - serviceMs ** 2));
  return { serviceMs, delayMs, delayVariation: delayMs === 0 ? 0 : spread / delayMs };
}
