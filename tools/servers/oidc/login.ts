import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { claimsOf } from './development-people.js';
import { loginPage } from './login-page.js';

const LOGIN_PATH = /^\/interaction\/[\w-]+(?:\/as\/([a-z0-9.-]+))?$/;

/** Whether this address belongs to the login page rather than to the provider. */
export function isLogin(url: string): boolean {
  return LOGIN_PATH.test(new URL(url, 'http://localhost').pathname);
}

/** Shows the people to choose from, or signs the chosen one in, in one click and without a consent page. */
export async function login(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '', 'http://localhost').pathname;
  const interaction = await provider.interactionDetails(request, response);
  const person = LOGIN_PATH.exec(path)?.[1] ?? interaction.session?.accountId;
  if (person === undefined || claimsOf(person) === undefined) {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(loginPage(interaction.uid));
    return;
  }
  const grantId = await grantTo(provider, person, interaction.params);
  const result = { login: { accountId: person }, consent: { grantId } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function grantTo(
  provider: Provider,
  accountId: string,
  params: Record<string, unknown>,
): Promise<string> {
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope ?? 'openid'));
  grant.addResourceScope(String(params.resource ?? 'urn:connection-hub'), 'hub');
  return grant.save();
}
