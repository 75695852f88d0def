import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../servers/project-folder.js';

/** What one step costs; milliseconds. */
export interface StepCost {
  /** Processor time of the one thread that does it, for each. */
  readonly serviceMs: number;
  /** What it takes beyond that while the thread is free for others: servers, network, timers. */
  readonly delayMs: number;
  /** Standard deviation of the delay ÷ its mean. */
  readonly delayVariation: number;
}

/** A journaled, majority-acknowledged write of a group: `roundMs` and for each write `writeMs` more. */
export interface CommitCost {
  readonly roundMs: number;
  readonly writeMs: number;
  readonly largestGroup: number;
}

/** The steps of a write from its POST to the last consumer of its event, and that of a read. */
export interface StepCosts {
  readonly read: StepCost;
  readonly http: StepCost;
  readonly commit: CommitCost;
  readonly relay: StepCost;
  readonly partition: StepCost;
  readonly matching: StepCost;
  readonly funding: StepCost;
  readonly notification: StepCost;
}

/** Costs with what is needed to believe them. */
export interface MeasuredCosts {
  readonly measuredOn: string;
  readonly command: string;
  readonly circumstances: readonly string[];
  readonly costs: StepCosts;
}

const FILE = join(projectFolder(), 'tools', 'bench', 'simulate', 'measured-costs.json');

/** The costs that were kept last, if any. */
export const readMeasuredCosts = (): MeasuredCosts | undefined =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as MeasuredCosts) : undefined;

/** Keeps costs for the simulations to come. */
export const writeMeasuredCosts = (measured: MeasuredCosts): void =>
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
