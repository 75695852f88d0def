import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { BadConfiguration } from './bad-configuration.js';
import { givenVariables } from './given-variables.js';

export interface ReadOptions<T> {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Used where the environment says nothing, in place of the class's own defaults. */
  readonly defaults?: Partial<T>;
}

/**
 * Fills a class of validated properties named like the variables.
 * An empty variable counts as absent, so that the default holds; `NAME_FILE` names a file that holds the value.
 * @throws BadConfiguration naming every variable that is wrong
 */
export function readConfig<T extends object>(
  type: new () => T,
  { environment = process.env, defaults = {} }: ReadOptions<T> = {},
): Readonly<T> {
  const given = givenVariables(Object.keys(new type()), environment);
  const config = plainToInstance(type, { ...defaults, ...given }, { exposeDefaultValues: true });
  const errors = validateSync(config, { validationError: { target: false, value: false } });
  if (errors.length > 0) throw new BadConfiguration(errors.map(described).join('\n'));
  return Object.freeze(config);
}

const described = ({ property, constraints }: ValidationError): string =>
  `${property}: expected ${Object.values(constraints ?? {}).join('; ')}`;
