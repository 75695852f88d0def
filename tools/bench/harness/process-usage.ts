import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const TICKS_PER_S = 100;
const WINDOW_MS = 500;
const CALM_WINDOWS = 2;
const CALM_SHARE = 0.1;
const LONGEST_WAIT_MS = 120_000;

/** Processor time a process has used so far, in seconds (Linux). */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
}

/** Resident memory in MB (Linux). */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/**
 * Waits until these processes have used less than a tenth of a core for a second, so that what one side still has to
 * do (publish, collect garbage) is not charged to the other.
 */
export async function untilCalm(pids: readonly number[]): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  for (let calm = 0; calm < CALM_WINDOWS && performance.now() < end;) {
    const before = pids.map(cpuSeconds);
    const startedAt = performance.now();
    await delay(WINDOW_MS);
    const elapsed = (performance.now() - startedAt) / 1_000;
    const isCalm = pids.every(
      (pid, index) => (cpuSeconds(pid) - (before[index] ?? 0)) / elapsed < CALM_SHARE,
    );
    calm = isCalm ? calm + 1 : 0;
  }
}
