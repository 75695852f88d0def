import { runHub } from '../../tools/hub/run-hub.js';

/** Runs one of the operators' commands with this environment; says the exit code, and all that was printed. */
export async function operatorRuns(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const code = await runHub(args, { environment, print: say, complain: say });
  return { code, said: said.join('\n') };
}
