import Provider, {
  type ClientCredentials,
  type AccessToken,
  type Configuration,
  type JWKS,
} from 'oidc-provider';
import { claimsOf } from './development-people.js';
import { MemoryAdapter } from './memory-adapter.js';
import type { ProviderKeys } from './signing-keys.js';

/** The audience of every access token. */
const AUDIENCE = 'connection-hub';
// A resource indicator has to be an absolute URI; the audience in the token is the plain name.
const RESOURCE = `urn:${AUDIENCE}`;
const HOUR_SECONDS = 3600;

/** A real OpenID provider for development and tests: any person of the agreed form may sign in. */
export function developmentProvider(issuer: string, keys: ProviderKeys): Provider {
  const provider = new Provider(issuer, configuration(keys));
  provider.on('server_error', (_context, error) => {
    console.error(error);
  });
  return provider;
}

function configuration(keys: ProviderKeys): Configuration {
  return {
    adapter: MemoryAdapter,
    jwks: keys.jwks as JWKS,
    cookies: { keys: [...keys.cookieKeys] },
    claims: { openid: ['sub', 'name', 'roles', 'organisation'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    ttl: { AccessToken: HOUR_SECONDS, ClientCredentials: HOUR_SECONDS, Session: 8 * HOUR_SECONDS },
    findAccount: (_context, id) => account(id),
    extraTokenClaims: (_context, token) => ({ ...claimsOf(personOf(token)) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'hub',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: HOUR_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}

function account(id: string) {
  const claims = claimsOf(id);
  return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
}

function personOf(token: AccessToken | ClientCredentials): string {
  return ('accountId' in token ? token.accountId : token.clientId) ?? '';
}
