import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface CruiseReport {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
}

/** Checks the import rules of the project on the source tree below `folder`; lists what breaks them. */
export async function cruise(folder: string): Promise<{ modules: number; violations: Violation[] }> {
  const sources = ['apps', 'libs', 'tools'].filter((name) => existsSync(join(folder, name)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...sources],
    { cwd: folder, maxBuffer: 256 * 1024 * 1024 },
  ).catch((failure: { stdout?: string; stderr?: string }) => {
    // The command exits with the number of violations; without a report it did not run.
    if (!failure.stdout?.startsWith('{'))
      throw new Error(`dependency-cruiser failed: ${failure.stderr ?? ''}`);
    return { stdout: failure.stdout };
  });
  const { summary } = JSON.parse(stdout) as CruiseReport;
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
