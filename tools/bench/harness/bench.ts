import type { Namespace } from '../../../test/support/namespace.js';
import type { Table } from './table.js';

/** What a benchmark is given. */
export interface BenchContext {
  /** Measured rounds of each side, after one warm-up. */
  readonly repeats: number;
  /** Only to see that everything runs: short, and nothing is written down. */
  readonly quick: boolean;
  /** Its own corner of the shared servers. */
  readonly namespace: Namespace;
  /** The servers' addresses and the namespace, for a service or a baseline. */
  readonly environment: Readonly<Record<string, string>>;
  progress(line: string): void;
  /** `stop` runs when the benchmark is over, the last one first, also after a failure. */
  atEnd(stop: () => Promise<unknown>): void;
}

/** What a benchmark has found. */
export interface BenchReport {
  readonly title: string;
  readonly table: Table;
  /** What ran on what, in words and numbers. */
  readonly parameters: readonly string[];
  /** What was looked up afterwards, so that the figures can be believed. */
  readonly checks: readonly string[];
}

/** One benchmark of `npm run bench`. */
export interface Bench {
  readonly name: string;
  /** The file in docs/ that its report is written to; `benchmarks.md` by default. */
  readonly document?: string;
  run(context: BenchContext): Promise<BenchReport>;
}
