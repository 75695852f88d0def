import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { sharedDataFolder } from '../../tools/servers/start-servers.js';
import { serverUrl } from './environment.js';

type SigningKey = Awaited<ReturnType<typeof importJWK>>;

interface CachedToken {
  readonly token: Promise<string>;
  readonly askedAt: number;
}

const HALF_HOUR_MS = 30 * 60_000;
const cache = new Map<string, CachedToken>();

/** An access token of a development person such as `focal-point.mkd`, from the real provider; cached. */
export function tokenFor(person: string, issuer = serverUrl('OIDC_ISSUER')): Promise<string> {
  const key = `${issuer} ${person}`;
  const cached = cache.get(key);
  if (cached !== undefined && Date.now() - cached.askedAt < HALF_HOUR_MS) return cached.token;
  const token = askForToken(person, issuer);
  cache.set(key, { token, askedAt: Date.now() });
  token.catch(() => cache.delete(key));
  return token;
}

async function askForToken(person: string, issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: person,
      client_secret: 'local-only',
    }),
  });
  const body = (await answer.json()) as { access_token?: string; error?: string };
  if (body.access_token === undefined)
    throw new Error(`no token for ${person}: ${body.error ?? answer.status}`);
  return body.access_token;
}

/** A token the provider itself could have signed, with claims replaced; needs the local provider's keys. */
export async function signedToken(person: string, replaced: JWTPayload): Promise<string> {
  const file = join(sharedDataFolder(), 'oidc', 'keys.json');
  const { jwks } = JSON.parse(await readFile(file, 'utf8')) as { jwks: { keys: JWK[] } };
  const key = jwks.keys[0];
  if (key === undefined) throw new Error(`${file} holds no key`);
  return sign(person, replaced, await importJWK(key, 'RS256'), key.kid ?? '');
}

/** A token that was good an hour ago. */
export function expiredToken(person: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return signedToken(person, { iat: now - 7200, exp: now - 3600 });
}

/** A token for another system. */
export function wrongAudienceToken(person: string): Promise<string> {
  return signedToken(person, { aud: 'another-system' });
}

/** A token that names another issuer. */
export function wrongIssuerToken(person: string): Promise<string> {
  return signedToken(person, { iss: 'http://127.0.0.1:1' });
}

/** A token that is right in all but its signature: the provider does not know the key. */
export async function foreignlySignedToken(person: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return sign(person, {}, privateKey, 'unknown');
}

async function sign(person: string, replaced: JWTPayload, key: SigningKey, kid: string): Promise<string> {
  const claims = decodeJwt(await tokenFor(person));
  return new SignJWT({ ...claims, ...replaced })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid })
    .sign(key);
}
