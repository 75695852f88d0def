import { readFileSync } from 'node:fs';
import { BadConfiguration } from './bad-configuration.js';

type Environment = Readonly<Record<string, string | undefined>>;

const FROM_FILE = '_FILE';

/**
 * What the environment says of the named variables. `NAME_FILE` stands for a file that holds NAME's value, so that a
 * secret need not be in the environment; an empty variable counts as absent.
 * @throws BadConfiguration when the file cannot be read, or a variable is given both ways
 */
export function givenVariables(
  names: readonly string[],
  environment: Environment,
): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    const file = names.includes(name + FROM_FILE) ? undefined : environment[name + FROM_FILE];
    const isGiven = value !== undefined && value !== '';
    if (file === undefined || file === '') {
      if (isGiven) given[name] = value;
      continue;
    }
    if (isGiven)
      throw new BadConfiguration(`${name}: expected either ${name} or ${name}${FROM_FILE}, not both`);
    given[name] = contentOf(name, file);
  }
  return given;
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch {
    throw new BadConfiguration(`${name}${FROM_FILE}: expected a file that can be read, not ${file}`);
  }
}
