import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignJWT } from 'jose';
import { serverUrl } from '../../../../test/support/environment.js';
import {
  expiredToken,
  foreignlySignedToken,
  signedToken,
  tokenFor,
  wrongAudienceToken,
  wrongIssuerToken,
} from '../../../../test/support/tokens.js';
import { readConfig } from '../config/read-config.js';
import { ServiceConfig } from '../config/service-config.js';
import { createHttpApp } from '../http/create-http-app.js';
import { Caller } from './caller.decorator.js';
import { Public } from './public.decorator.js';
import { Roles } from './roles.decorator.js';

@Controller('v1')
class WhoController {
  @Get('me')
  @Roles('coordinator', 'focal-point')
  me(@Caller() caller: Caller) {
    return caller;
  }

  @Get('open')
  @Public()
  open() {
    return { open: true };
  }
}

@Module({ controllers: [WhoController] })
class WhoModule {}

async function anApp(issuer: string): Promise<NestFastifyApplication> {
  const environment = { OIDC_ISSUER: issuer, LOG_LEVEL: 'silent', RATE_LIMIT: '0' };
  const app = await createHttpApp(WhoModule, {
    service: 'who',
    config: readConfig(ServiceConfig, { environment }),
  });
  await app.init();
  return app;
}

const get = async (app: NestFastifyApplication, url: string, authorization?: string) => {
  const response = await app.inject({
    method: 'GET',
    url,
    headers: authorization === undefined ? {} : { authorization },
  });
  return {
    status: response.statusCode,
    body: response.json<Record<string, unknown>>(),
    headers: response.headers,
  };
};

describe("with the provider's tokens", () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await anApp(serverUrl('OIDC_ISSUER'));
  });

  afterAll(() => app.close());

  it('knows a person, their roles and whom they speak for', async () => {
    const state = await get(app, '/v1/me', `Bearer ${await tokenFor('focal-point.mkd')}`);
    const provider = await get(app, '/v1/me', `Bearer ${await tokenFor('coordinator.iom-anna')}`);

    expect(state.body).toMatchObject({ id: 'focal-point.mkd', roles: ['focal-point'], state: 'MKD' });
    expect(provider.body).toMatchObject({ organisation: 'provider:iom', provider: 'iom' });
  });

  it('refuses another role with 403', async () => {
    expect(await get(app, '/v1/me', `Bearer ${await tokenFor('desk.ana')}`)).toMatchObject({
      status: 403,
      body: { code: 'platform.wrong-role' },
    });
  });

  it('refuses a token in which the roles are no list of texts', async () => {
    const token = await signedToken('desk.ana', { roles: 'coordinator' });

    expect(await get(app, '/v1/me', `Bearer ${token}`)).toMatchObject({ status: 403 });
  });

  it.each<[string, () => Promise<string>]>([
    ['an expired token', () => expiredToken('focal-point.mkd')],
    ['a token of another issuer', () => wrongIssuerToken('focal-point.mkd')],
    ['a token for another audience', () => wrongAudienceToken('focal-point.mkd')],
    ["a token signed with another's key", () => foreignlySignedToken('focal-point.mkd')],
    ['a token signed with a shared secret', () => sharedSecretToken()],
    ['an unsigned token', () => Promise.resolve(unsignedToken())],
    ['a token without a subject', () => signedToken('focal-point.mkd', { sub: undefined } as never)],
    ['something else', () => Promise.resolve('abc.def.ghi')],
  ])('refuses %s with 401, also where no token is needed', async (_what, make) => {
    const authorization = `Bearer ${await make()}`;

    for (const url of ['/v1/me', '/v1/open'])
      expect(await get(app, url, authorization)).toMatchObject({
        status: 401,
        body: { code: 'platform.unauthenticated' },
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      });
  });

  it('asks for a token where there is none', async () => {
    expect(await get(app, '/v1/me')).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
    });
    expect(await get(app, '/v1/me', 'Basic abc')).toMatchObject({ status: 401 });
    expect(await get(app, '/v1/open')).toMatchObject({ status: 200 });
  });
});

describe('without the provider', () => {
  it('starts, serves what needs no token, and says that it cannot check one', async () => {
    const app = await anApp('http://127.0.0.1:9');

    expect(await get(app, '/v1/open')).toMatchObject({ status: 200 });
    expect(await get(app, '/v1/me')).toMatchObject({ status: 401 });
    expect(await get(app, '/v1/me', `Bearer ${await tokenFor('focal-point.mkd')}`)).toMatchObject({
      status: 503,
      body: { code: 'platform.identity-provider-unavailable' },
      headers: { 'retry-after': '5' },
    });
    await app.close();
  });
});

const sharedSecretToken = () =>
  new SignJWT({ roles: ['focal-point'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('focal-point.mkd')
    .setIssuer(serverUrl('OIDC_ISSUER'))
    .setAudience('connection-hub')
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode('a shared secret that is long enough'));

function unsignedToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'x', iss: serverUrl('OIDC_ISSUER'), aud: 'connection-hub', exp: 9_999_999_999 };
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
