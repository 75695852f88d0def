import { parseArgs } from 'node:util';
import { BadConfiguration } from '@hub/platform/config/bad-configuration.js';
import { COMMANDS } from './commands.js';
import { type HubCommand, WrongUsage } from './hub-command.js';
import { Operator } from './operator.js';

/** Where a command's words come from and go to. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
  complain(line: string): void;
}

/** Runs one of the operators' commands; returns the exit code: 0 well, 1 something is not, 2 wrongly called. */
export async function runHub(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') return help(terminal);
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    terminal.complain(`There is no command ${name}; hub --help lists them.`);
    return 2;
  }
  if (rest.includes('--help')) return helpWith(command, terminal);
  try {
    return await run(command, rest, terminal);
  } catch (error) {
    return complain(error, command, terminal);
  }
}

async function run(command: HubCommand, args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, ...command.options },
  });
  const operator = new Operator(terminal.environment);
  try {
    const options = values as Readonly<Record<string, string | boolean | undefined>>;
    const { lines, json, isWell } = await command.run(operator, { words: positionals, options });
    if (options.json === true) terminal.print(JSON.stringify(json, undefined, 2));
    else lines.forEach((line) => terminal.print(line));
    return isWell ? 0 : 1;
  } finally {
    await operator.close();
  }
}

function complain(error: unknown, command: HubCommand, terminal: Terminal): number {
  const code = String(Reflect.get(error as object, 'code'));
  if (error instanceof WrongUsage || code.startsWith('ERR_PARSE_ARGS')) {
    terminal.complain((error as Error).message);
    command.usage.forEach((line) => terminal.complain(`  hub ${line}`));
    return 2;
  }
  if (error instanceof BadConfiguration) {
    terminal.complain(error.message);
    return 2;
  }
  terminal.complain(`hub ${command.name} failed: ${(error as Error).message}`);
  return 1;
}

function help(terminal: Terminal): number {
  terminal.print('hub <command> [--json]   what operators do; hub <command> --help says more\n');
  for (const { name, summary } of COMMANDS) terminal.print(`  ${name.padEnd(14)}${summary}`);
  terminal.print('\nConfigured by the same variables as the services: docs/configuration.md.');
  terminal.print('Ends with 0 when all is well, 1 when something is not, 2 when it was called wrongly.');
  return 0;
}

function helpWith({ summary, usage }: HubCommand, terminal: Terminal): number {
  terminal.print(`${summary}\n`);
  for (const line of usage) terminal.print(`  hub ${line}`);
  return 0;
}
