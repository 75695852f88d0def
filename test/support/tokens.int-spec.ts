import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { serverUrl } from './environment.js';
import {
  expiredToken,
  foreignlySignedToken,
  tokenFor,
  wrongAudienceToken,
  wrongIssuerToken,
} from './tokens.js';

const verify = (token: string) => {
  const issuer = serverUrl('OIDC_ISSUER');
  return jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), {
    issuer,
    audience: 'connection-hub',
  });
};

describe('a token of the development provider', () => {
  it.each([
    ['focal-point.mkd', 'focal-point', 'state:MKD'],
    ['drafter.mkd-skopje', 'drafter', 'state:MKD'],
    ['coordinator.iom-anna', 'coordinator', 'provider:iom'],
    ['desk-head.carla', 'desk-head', 'secretariat'],
    ['finance.emil', 'finance', 'fund'],
    ['operator.hana', 'operator', 'operations'],
  ])('of %s names the role %s and %s', async (person, role, organisation) => {
    const { payload } = await verify(await tokenFor(person));

    expect(payload).toMatchObject({ sub: person, roles: [role], organisation, aud: 'connection-hub' });
  });

  it.each([
    ['expired', expiredToken],
    ['for another audience', wrongAudienceToken],
    ['from another issuer', wrongIssuerToken],
    ['signed with another key', foreignlySignedToken],
  ])('is refused when it is %s', async (_what, makeToken) => {
    await expect(verify(await makeToken('focal-point.mkd'))).rejects.toThrow();
  });

  it('is not given to a person outside the agreed form', async () => {
    await expect(tokenFor('king.mkd')).rejects.toThrow('invalid_client');
  });
});
