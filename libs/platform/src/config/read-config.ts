import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** A variable of the environment cannot be used. Says which and what was expected, never the value. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

/**
 * Fills a class of validated properties named like the variables.
 * An empty variable counts as absent, so that the class's default holds.
 * @throws BadConfiguration naming every variable that is wrong
 */
export function readConfig<T extends object>(
  type: new () => T,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<T> {
  const known = Object.keys(new type());
  const given = Object.fromEntries(
    known
      .filter((name) => environment[name] !== undefined && environment[name] !== '')
      .map((name) => [name, environment[name]]),
  );
  const config = plainToInstance(type, given, { exposeDefaultValues: true });
  const errors = validateSync(config, { validationError: { target: false, value: false } });
  if (errors.length > 0)
    throw new BadConfiguration(
      errors
        .map(
          ({ property, constraints }) =>
            `${property}: expected ${Object.values(constraints ?? {}).join('; ')}`,
        )
        .join('\n'),
    );
  return Object.freeze(config);
}
