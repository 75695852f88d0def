import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

/** A variable of the environment cannot be used. Says which and what was expected, never the value. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

export interface ReadOptions<T> {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Used where the environment says nothing, in place of the class's own defaults. */
  readonly defaults?: Partial<T>;
}

/**
 * Fills a class of validated properties named like the variables.
 * An empty variable counts as absent, so that the default holds.
 * @throws BadConfiguration naming every variable that is wrong
 */
export function readConfig<T extends object>(
  type: new () => T,
  { environment = process.env, defaults = {} }: ReadOptions<T> = {},
): Readonly<T> {
  const given = Object.keys(new type())
    .filter((name) => environment[name] !== undefined && environment[name] !== '')
    .map((name) => [name, environment[name]] as const);
  const config = plainToInstance(
    type,
    { ...defaults, ...Object.fromEntries(given) },
    { exposeDefaultValues: true },
  );
  const errors = validateSync(config, { validationError: { target: false, value: false } });
  if (errors.length > 0) throw new BadConfiguration(errors.map(described).join('\n'));
  return Object.freeze(config);
}

const described = ({ property, constraints }: ValidationError): string =>
  `${property}: expected ${Object.values(constraints ?? {}).join('; ')}`;
