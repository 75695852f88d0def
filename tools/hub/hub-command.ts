import type { ParseArgsConfig } from 'node:util';
import type { Operator } from './operator.js';

/** What a command has found or done. */
export interface Report {
  /** For people, a line each. */
  readonly lines: readonly string[];
  /** The same for programs: `--json`. */
  readonly json: unknown;
  /** False ends the process with 1. */
  readonly isWell: boolean;
}

/** What is written after the command's name. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One of the operators' commands. */
export interface HubCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, a line for each form. */
  readonly usage: readonly string[];
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** @throws WrongUsage when it is called in another way */
  run(operator: Operator, given: Arguments): Promise<Report>;
}

/** The command was not called as its usage says. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** An option that must be given. @throws WrongUsage */
export function required({ options }: Arguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new WrongUsage(`--${name} is missing.`);
  return value;
}

/** A text option, when it was given. */
export function optional({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
