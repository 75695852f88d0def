import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';
import type { Schemathesis } from './install.js';

const HOOKS = join(projectFolder(), 'tools', 'schemathesis', 'hooks.py');

/** What one run is about. */
export interface Run {
  /** Names its files, e.g. `intake.desk`. */
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly configuration: string;
  readonly maxExamples: number;
  readonly maxSeconds: number;
  readonly folder: string;
}

/** What schemathesis says at the end. */
export interface Report {
  readonly test_cases: { readonly generated: number };
  readonly stop_reason: string;
  readonly operations: { readonly tested: number; readonly total: number };
  readonly failures: readonly { readonly title: string; readonly operations: readonly string[] }[];
  readonly errors: readonly { readonly title: string; readonly count: number }[];
}

/** What our hooks have counted. */
export interface Answers {
  readonly byStatus: Readonly<Record<string, number>>;
  /** Routes that answered 2xx at least once. */
  readonly acceptedRoutes: readonly string[];
}

/** Runs schemathesis once; its full output is `<folder>/<name>.txt`. @throws Error when it left no report */
export async function runSchemathesis(
  { python, packages }: Schemathesis,
  run: Run,
): Promise<{ readonly report: Report; readonly answers: Answers }> {
  await mkdir(run.folder, { recursive: true });
  const file = (ending: string): string => join(run.folder, `${run.name}.${ending}`);
  await writeFile(file('toml'), run.configuration);
  const args = [
    ...['-m', 'schemathesis.cli', '--config-file', file('toml'), 'run', `${run.url}/docs-json`],
    ...['--url', run.url, '--header', `Authorization: Bearer ${run.token}`, '--no-color'],
    ...['--max-examples', String(run.maxExamples), '--max-time', String(run.maxSeconds)],
    ...['--report', 'json', '--report-json-path', file('json')],
  ];
  const output = openSync(file('txt'), 'w');
  try {
    const ours = { HUB_URL: run.url, HUB_TOKEN: run.token, HUB_ANSWERS: file('answers.json') };
    const env = { ...process.env, ...ours, PYTHONPATH: packages, SCHEMATHESIS_HOOKS: HOOKS };
    await once(spawn(python, args, { stdio: ['ignore', output, output], env, cwd: run.folder }), 'exit');
  } finally {
    closeSync(output);
  }
  try {
    const [report, answers] = await Promise.all([
      readFile(file('json'), 'utf8'),
      readFile(file('answers.json'), 'utf8'),
    ]);
    return { report: JSON.parse(report) as Report, answers: JSON.parse(answers) as Answers };
  } catch (error) {
    throw new Error(`schemathesis left no report of ${run.name}; see ${file('txt')}`, { cause: error });
  }
}
