import type { ClientMetadata } from 'oidc-provider';
import { claimsOf } from './development-people.js';

export const CONSOLE_CLIENT = 'console';

/** The one secret of all development clients: they exist on loopback only. */
export const LOCAL_SECRET = 'local-only';

/** The web page: public, authorization code with PKCE, on any loopback port. */
const CONSOLE: ClientMetadata = {
  client_id: CONSOLE_CLIENT,
  client_name: 'Connection Hub console',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [
    'http://127.0.0.1/',
    'http://127.0.0.1/callback',
    'http://localhost/',
    'http://localhost/callback',
  ],
  post_logout_redirect_uris: ['http://127.0.0.1/', 'http://localhost/'],
};

/** The client with this id: the console, or the program of a development person; undefined for unknown ids. */
export function clientOf(id: string): ClientMetadata | undefined {
  if (id === CONSOLE_CLIENT) return CONSOLE;
  if (claimsOf(id) === undefined) return undefined;
  return {
    client_id: id,
    client_secret: LOCAL_SECRET,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}
