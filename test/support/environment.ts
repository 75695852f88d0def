/**
 * The address of a server that the global setup has started.
 * @throws Error in a test that runs without it (only `.int-spec` and `.e2e-spec` files have servers).
 */
export function serverUrl(variable: 'MONGODB_URL' | 'KAFKA_BROKERS' | 'REDIS_URL' | 'OIDC_ISSUER'): string {
  const url = process.env[variable];
  if (url === undefined)
    throw new Error(`${variable} is not set: does this test run in a project with servers?`);
  return url;
}

/** The addresses of all four servers, as environment variables for a service. */
export function serverEnvironment(): Record<string, string> {
  const variables = ['MONGODB_URL', 'KAFKA_BROKERS', 'REDIS_URL', 'OIDC_ISSUER'] as const;
  return Object.fromEntries(variables.map((variable) => [variable, serverUrl(variable)]));
}
