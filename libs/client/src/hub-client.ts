import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as FundingPaths } from './generated/funding.js';
import type { paths as IntakePaths } from './generated/intake.js';
import type { paths as MatchingPaths } from './generated/matching.js';

/** Typed clients of the three services: paths, bodies and answers are checked against their OpenAPI documents. */
export interface HubClient {
  readonly intake: Client<IntakePaths>;
  readonly matching: Client<MatchingPaths>;
  readonly funding: Client<FundingPaths>;
}

export interface HubClientOptions {
  /** The base address of each service, without `/v1`. */
  readonly addresses: Readonly<Record<keyof HubClient, string>>;
  /** Asked before each call: the access token, or undefined to call without one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** Sees each request and each answer, after the token is set. */
  readonly middleware?: readonly Middleware[];
}

/** A client of the hub; what a service refuses is in the answer's `error`, as problem+json. */
export function hubClient({ addresses, token, middleware = [] }: HubClientOptions): HubClient {
  const withToken: Middleware = {
    async onRequest({ request }) {
      const current = await token?.();
      if (current !== undefined) request.headers.set('authorization', `Bearer ${current}`);
      return request;
    },
  };
  const clientOf = <Paths extends object>(baseUrl: string): Client<Paths> => {
    const client = createClient<Paths>({ baseUrl });
    client.use(withToken, ...middleware);
    return client;
  };
  return {
    intake: clientOf<IntakePaths>(addresses.intake),
    matching: clientOf<MatchingPaths>(addresses.matching),
    funding: clientOf<FundingPaths>(addresses.funding),
  };
}
