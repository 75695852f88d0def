import { beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock.js';
import { aLocalIssuer, type LocalIssuer } from './local-issuer.fake.js';
import { TokenVerifier } from './token-verifier.js';

const ANA = { sub: 'desk.ana', roles: ['desk'], organisation: 'secretariat' };

describe('a verifier of tokens whose provider goes away', () => {
  let issuer: LocalIssuer;
  let verifier: TokenVerifier;
  let token: string;

  beforeEach(async () => {
    issuer = await aLocalIssuer();
    token = await issuer.token(ANA);
    verifier = new TokenVerifier({ issuer: issuer.url, audience: 'connection-hub', clock: systemClock });
  });

  it('knows who a first token speaks for when it has fetched the keys before', async () => {
    await verifier.fetchKeys();
    await issuer.close();

    expect(await verifier.callerOf(token)).toMatchObject({ id: 'desk.ana', roles: ['desk'] });
  });

  it('says that it cannot fetch them from one that is away', async () => {
    await issuer.close();

    const refusal = { code: 'platform.identity-provider-unavailable' };
    await expect(verifier.fetchKeys()).rejects.toMatchObject(refusal);
    await expect(verifier.callerOf(token)).rejects.toMatchObject(refusal);
  });
});
