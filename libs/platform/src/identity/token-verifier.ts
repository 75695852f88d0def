import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.js';
import { PlatformError } from '../http/platform-error.js';
import type { Caller } from './caller.decorator.js';
import { unauthenticated } from './request-caller.js';

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
  /** Verified tokens remembered, so that a caller's second request costs no signature check. */
  readonly remembered?: number;
}

interface Verified {
  readonly caller: Caller;
  readonly expiresAtMs: number;
}

type ProviderKeys = ReturnType<typeof createRemoteJWKSet>;

const ALGORITHMS = ['RS256', 'ES256'];
const REMEMBERED = 5_000;
const LONGEST_TOKEN = 8_192;
const DISCOVERY_TIMEOUT_MS = 3_000;

/** Verifies bearer tokens of one OpenID provider; finds its keys at the latest on first use, and again when they change. */
export class TokenVerifier {
  private keys: Promise<ProviderKeys> | undefined;
  private readonly verified: LRUCache<string, Verified>;

  constructor(private readonly options: TokenVerifierOptions) {
    this.verified = new LRUCache({ max: options.remembered ?? REMEMBERED });
  }

  /**
   * Who the token speaks for. Answers at once, without a promise, for a token seen before.
   * @throws PlatformError `platform.unauthenticated` (401), `platform.identity-provider-unavailable` (503)
   */
  callerOf(token: string): Caller | Promise<Caller> {
    const known = this.verified.get(token);
    if (known !== undefined && known.expiresAtMs > this.options.clock.now().getTime()) return known.caller;
    if (known !== undefined) this.verified.delete(token);
    return this.verify(token);
  }

  /**
   * Fetches the provider's keys before the first token comes, which then need not wait for them.
   * @throws PlatformError `platform.identity-provider-unavailable`; the first token tries again
   */
  async fetchKeys(): Promise<void> {
    const keys = await this.providerKeys();
    await keys.reload().catch((error: unknown) => {
      throw providerUnavailable(error);
    });
  }

  private async verify(token: string): Promise<Caller> {
    if (token.length > LONGEST_TOKEN) throw unauthenticated('The token is too long.', 'invalid_token');
    const { issuer, audience, clock } = this.options;
    const keys = await this.providerKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
        currentDate: clock.now(),
      });
      const caller = callerIn(payload);
      this.verified.set(token, { caller, expiresAtMs: (payload.exp ?? 0) * 1_000 });
      return caller;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private providerKeys(): Promise<ProviderKeys> {
    this.keys ??= discoverKeys(this.options.issuer).catch((error: unknown) => {
      this.keys = undefined;
      throw providerUnavailable(error);
    });
    return this.keys;
  }
}

async function discoverKeys(issuer: string): Promise<ProviderKeys> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`Discovery answered ${response.status}.`);
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer) throw new Error('Discovery names another issuer.');
  if (typeof document.jwks_uri !== 'string') throw new Error('Discovery names no keys.');
  return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: DISCOVERY_TIMEOUT_MS });
}

function callerIn(payload: JWTPayload): Caller {
  const { sub, name, roles, organisation, exp } = payload;
  const group = typeof organisation === 'string' ? organisation : '';
  const isRoleList = Array.isArray(roles) && roles.every((role) => typeof role === 'string');
  return Object.freeze({
    id: sub ?? '',
    name: typeof name === 'string' ? name : (sub ?? ''),
    roles: Object.freeze(isRoleList ? [...(roles as string[])] : []),
    organisation: group,
    ...(exp === undefined ? {} : { tokenExpiresAt: new Date(exp * 1_000) }),
    ...(group.startsWith('state:') ? { state: group.slice('state:'.length) } : {}),
    ...(group.startsWith('provider:') ? { provider: group.slice('provider:'.length) } : {}),
  });
}

function refusalOf(error: unknown): PlatformError {
  if (error instanceof errors.JWTExpired) return unauthenticated('The token has expired.', 'invalid_token');
  if (error instanceof errors.JWTClaimValidationFailed)
    return unauthenticated(`The token's ${error.claim} is not accepted.`, 'invalid_token');
  const isProviderAtFault =
    error instanceof errors.JWKSTimeout || error instanceof TypeError || isKeySetFetchFailure(error);
  if (isProviderAtFault) return providerUnavailable(error);
  return unauthenticated('The token cannot be verified.', 'invalid_token');
}

// jose throws its base class, without a code of its own, when the key set cannot be fetched or read.
const isKeySetFetchFailure = (error: unknown): boolean =>
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === errors.JOSEError.code);

const providerUnavailable = (cause: unknown): PlatformError =>
  Object.assign(
    new PlatformError(
      'platform.identity-provider-unavailable',
      'Tokens cannot be checked at the moment: the identity provider does not answer.',
      { headers: { 'retry-after': '5' } },
    ),
    { cause },
  );
