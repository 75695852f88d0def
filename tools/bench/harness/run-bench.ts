import { aNamespace } from '../../../test/support/namespace.js';
import type { Bench, BenchContext, BenchReport } from './bench.js';
import { writeSection } from './document.js';
import { describeMachine, loadAverage } from './machine.js';
import { markdownTable } from './table.js';

export interface RunOptions {
  readonly servers: Readonly<Record<string, string>>;
  readonly quick: boolean;
  readonly repeats: number;
  /** Where the figures are written, unless `quick`. */
  readonly documentFile: string;
  readonly command: string;
}

/** Runs one benchmark in a namespace of its own, prints its table and writes it into the document. */
export async function runBench(bench: Bench, options: RunOptions): Promise<void> {
  const startedAt = performance.now();
  const loadBefore = loadAverage();
  say(`\n${bench.name}`);
  const report = await inNamespace(bench, options);
  say(`\n${report.title}\n\n${markdownTable(report.table)}\n`);
  for (const line of [...report.parameters, ...report.checks]) say(`- ${line}`);
  if (options.quick) return;
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  const circumstances = [
    `Measured on ${new Date().toISOString().slice(0, 10)} in ${seconds} s by \`${options.command}\`; ` +
      `load average before: ${loadBefore}.`,
    ...(await describeMachine(options.servers['MONGODB_URL'] ?? '')),
  ];
  writeSection(options.documentFile, bench.name, report, circumstances);
}

async function inNamespace(bench: Bench, { servers, quick, repeats }: RunOptions): Promise<BenchReport> {
  const namespace = aNamespace();
  const stops: (() => Promise<unknown>)[] = [];
  const context: BenchContext = {
    repeats,
    quick,
    namespace,
    environment: { ...servers, ...namespace.environment },
    progress: (line) => say(`  ${line}`),
    atEnd: (stop) => void stops.push(stop),
  };
  try {
    return await bench.run(context);
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => say(`  ${String(error)}`));
    await namespace.drop();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
