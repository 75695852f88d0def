import { BadConfiguration } from './bad-configuration.js';
import { ServiceConfig } from './service-config.js';

/** Common variables of the servers' own tools. */
const OTHERS = ['KAFKA_HEAP_OPTS', 'KAFKA_HOME', 'KAFKA_OPTS'];

/** Beginnings that only this product's variables have in a service's environment. */
const FAMILIES = [
  'CONSUMER_',
  'CORS_',
  'DATABASE_',
  'HUB_',
  'KAFKA_',
  'MONGODB_',
  'OIDC_',
  'RATE_LIMIT',
  'REDIS_',
  'RELAY_',
  'SERVICE_ROLE',
  'SHUTDOWN_',
  'SWEEP_',
  'TELEMETRY_',
];

/**
 * Stops a misspelt variable from being ignored: one that begins like the product's own must be one of them.
 * @param further variables of these families that an app or a tool has beside the common ones
 * @throws BadConfiguration naming every unknown variable
 */
export function refuseUnknownVariables(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  further: readonly string[] = [],
): void {
  const known = [...Object.keys(new ServiceConfig()), ...further];
  const accepted = new Set([...OTHERS, ...known, ...known.map((name) => `${name}_FILE`)]);
  const unknown = Object.keys(environment).filter(
    (name) => FAMILIES.some((family) => name.startsWith(family)) && !accepted.has(name),
  );
  if (unknown.length === 0) return;
  throw new BadConfiguration(
    unknown
      .sort()
      .map((name) => `${name}: expected a known variable, such as ${alike(name, known)}`)
      .join('\n'),
  );
}

/** The known name that shares the longest beginning with it. */
const alike = (name: string, known: readonly string[]): string =>
  known.reduce((best, one) => (shared(one, name) > shared(best, name) ? one : best));

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
