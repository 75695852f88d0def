import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * When a process started, as text that is only compared; undefined when no such process runs.
 * A pid together with its start names one process for ever, so that a recycled pid is never taken for ours.
 */
export function processStart(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? startOnLinux(pid) : startElsewhere(pid);
}

function startOnLinux(pid: number): string | undefined {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    const fields = afterName.split(' ');
    const [status, threads, start] = [fields[0], Number(fields[17]), fields[19]];
    // A zombie is gone once its last thread is: until then its ports are taken.
    return status === 'Z' && threads <= 1 ? undefined : start;
  } catch {
    return undefined;
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
