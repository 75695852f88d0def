import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { readConfig } from '../config/read-config.js';
import { ServiceConfig } from '../config/service-config.js';
import { Caller } from '../identity/caller.decorator.js';
import { Public } from '../identity/public.decorator.js';
import { Roles } from '../identity/roles.decorator.js';
import { aLocalIssuer, type LocalIssuer } from '../identity/local-issuer.fake.js';
import { ChangesExisting } from './changes-existing.decorator.js';
import { CommandContext } from './command-context.decorator.js';
import { createHttpApp } from './create-http-app.js';
import { PageQuery, pageOptions } from './page.js';
import { PublicDocument } from './public-document.js';
import { respondWith } from './respond-with.js';

class ToyPart {
  @IsInt()
  readonly size!: number;
}

class MakeToyDto {
  @IsString()
  readonly name!: string;

  @IsOptional()
  @IsString()
  readonly colour?: string;

  /** What the caller likes. */
  @IsOptional()
  @IsObject()
  readonly notes?: Readonly<Record<string, unknown>>;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ToyPart)
  readonly parts!: readonly ToyPart[];
}

class RepairToyDto {
  @IsOptional()
  @IsString()
  readonly colour?: string;
}

@Controller('v1/toys')
class ToyController {
  @Post()
  @Roles('maker', 'boss')
  make(@Body() dto: MakeToyDto, @CommandContext() context: CommandContext) {
    return respondWith({ id: 'toy-1', version: 1, events: [{ seq: 1 }] }, { dto, context });
  }

  @Post(':id/paint')
  @Roles('maker')
  @ChangesExisting()
  paint(@Param('id') id: string, @CommandContext() context: CommandContext) {
    return respondWith({ id, version: (context.expectedVersion ?? 0) + 1 }, { id });
  }

  @Post(':id/repair')
  @Roles('maker')
  repair(@Param('id') id: string, @Body() { colour }: RepairToyDto) {
    return { id, colour: colour ?? 'as before' };
  }

  @Get(':id')
  @Public()
  read(@Param('id') id: string) {
    return respondWith({ id, version: 3 }, { id });
  }

  @Get()
  @Roles('maker')
  list(@Query() query: PageQuery, @Caller() caller: Caller) {
    return { caller, options: pageOptions(query, 'createdAt') };
  }

  @Get('all.xml')
  @Public()
  document() {
    const options = { type: 'application/xml; charset=utf-8', maxAgeS: 60, fileName: 'all.xml' };
    return new PublicDocument(Buffer.from('<toys/>'), options);
  }

  @Post('forgotten')
  forgotten() {
    return {};
  }

  @Post('broken')
  @Public()
  broken() {
    throw new Error('secret inner detail');
  }
}

@Module({ controllers: [ToyController] })
class ToyModule {}

let issuer: LocalIssuer;
let app: NestFastifyApplication;
let token: string;

beforeAll(async () => {
  issuer = await aLocalIssuer();
  token = await issuer.token({ sub: 'maker.ana', roles: ['maker'], organisation: 'state:MKD' });
  const config = readConfig(ServiceConfig, {
    environment: { OIDC_ISSUER: issuer.url, LOG_LEVEL: 'silent', RATE_LIMIT: '0' },
  });
  app = await createHttpApp(ToyModule, { service: 'toy', config });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(async () => {
  await app.close();
  await issuer.close();
});

const send = (options: {
  method?: string;
  url: string;
  payload?: unknown;
  headers?: Record<string, string>;
}) =>
  app.inject({
    method: 'POST',
    ...options,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'k1', ...options.headers },
  } as never);

const aToy = { name: 'train', parts: [{ size: 3 }] };

describe('an HTTP application', () => {
  it('answers a creation with 201, ETag and Location, and hands over the command context', async () => {
    const response = await send({ url: '/v1/toys', payload: aToy });

    expect(response.json()).toMatchObject({
      dto: aToy,
      context: {
        cause: 'http:maker.ana:k1',
        by: { id: 'maker.ana', role: 'maker', organisation: 'state:MKD' },
        correlationId: response.headers['x-correlation-id'],
      },
    });
    expect(response.statusCode).toBe(201);
    expect(response.headers).toMatchObject({ etag: '"1"', location: '/v1/toys/toy-1' });
  });

  it('names every wrong field at once by its JSON pointer', async () => {
    const response = await send({
      url: '/v1/toys',
      payload: { name: 3, parts: [{ size: 1 }, { size: 'x', 'a/b': 1 }], taste: 'red' },
    });

    const problem = response.json<{ errors: { pointer: string; code: string }[] }>();
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(problem.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/name is-string',
      '/parts/1/a~1b unknown-property',
      '/parts/1/size is-int',
      '/taste unknown-property',
    ]);
  });

  it.each([
    [
      'malformed JSON',
      { payload: '{"a":', headers: { 'content-type': 'application/json' } },
      400,
      'platform.malformed-json',
    ],
    [
      'another content type',
      { payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'platform.unsupported-media-type',
    ],
    ['2 MB', { payload: { name: 'x'.repeat(2_000_000) } }, 413, 'platform.too-large'],
    ['an array', { payload: [aToy] }, 400, 'platform.invalid-input'],
    [
      'null',
      { payload: 'null', headers: { 'content-type': 'application/json' } },
      400,
      'platform.invalid-input',
    ],
    [
      'no key',
      { payload: aToy, headers: { 'idempotency-key': '' } },
      400,
      'platform.idempotency-key-missing',
    ],
    [
      'a key with spaces',
      { payload: aToy, headers: { 'idempotency-key': 'a b' } },
      400,
      'platform.idempotency-key-invalid',
    ],
    [
      'a bad token',
      { payload: aToy, headers: { authorization: 'Bearer abc' } },
      401,
      'platform.unauthenticated',
    ],
    [
      'a prototype',
      { payload: '{"__proto__":{"a":1}}', headers: { 'content-type': 'application/json' } },
      400,
      'platform.malformed-json',
    ],
    [
      'deep nesting',
      {
        payload: `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        headers: { 'content-type': 'application/json' },
      },
      400,
      'platform.invalid-input',
    ],
  ])('refuses %s', async (_what, request, status, code) => {
    const response = await send({ url: '/v1/toys', ...(request as object) });

    expect({ status: response.statusCode, code: response.json<{ code: string }>().code }).toEqual({
      status,
      code,
    });
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('refuses null for what may be left out, but not in an object of the caller’s own', async () => {
    const nothing = await send({ url: '/v1/toys', payload: { ...aToy, colour: null } });
    const noted = await send({ url: '/v1/toys', payload: { ...aToy, notes: { price: null } } });

    expect(nothing.json()).toMatchObject({
      status: 400,
      code: 'platform.invalid-input',
      errors: [{ pointer: '/colour', code: 'is-null' }],
    });
    expect(noted.statusCode).toBe(201);
  });

  it('says which methods a path takes, before it reads the body', async () => {
    const response = await send({
      method: 'DELETE',
      url: '/v1/toys/toy-1?deep=1',
      payload: '{"a":',
      headers: { 'content-type': 'application/json' },
    });

    expect(response.headers['allow']).toBe('GET, HEAD');
    expect(response.json()).toMatchObject({ status: 405, code: 'platform.method-not-allowed' });
    expect((await send({ method: 'DELETE', url: '/v1/none' })).statusCode).toBe(404);
  });

  it('says so before it says that a route takes no files', async () => {
    const withFile = (url: string) =>
      send({
        method: 'DELETE',
        url,
        payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\na\r\n--x--\r\n',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      });

    expect((await withFile('/v1/toys/toy-1')).statusCode).toBe(405);
    expect((await withFile('/v1/none')).statusCode).toBe(404);
  });

  it('reads a body that was left out as one without properties', async () => {
    const repaired = await send({ url: '/v1/toys/t/repair' });
    const made = await send({ url: '/v1/toys' });

    expect(repaired.json()).toEqual({ id: 't', colour: 'as before' });
    expect({ status: made.statusCode, ...made.json<object>() }).toMatchObject({
      status: 400,
      code: 'platform.invalid-input',
    });
  });

  it('asks for If-Match, takes a version and refuses what is none', async () => {
    const statusWith = async (headers: Record<string, string>) =>
      (await send({ url: '/v1/toys/t/paint', headers })).statusCode;

    expect(await statusWith({})).toBe(428);
    expect(await statusWith({ 'if-match': '"x"' })).toBe(412);
    expect(await statusWith({ 'if-match': '"7"' })).toBe(200);
  });

  it('answers 304 to a reader who has this version', async () => {
    const response = await send({ method: 'GET', url: '/v1/toys/t', headers: { 'if-none-match': '"3"' } });

    expect(response.statusCode).toBe(304);
    expect(response.body).toBe('');
  });

  it('sends a public document for everybody to keep, and again only when it has changed', async () => {
    const first = await send({ method: 'GET', url: '/v1/toys/all.xml' });

    expect(first.body).toBe('<toys/>');
    expect(first.headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': 'inline; filename="all.xml"',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
    });
    const etag = String(first.headers.etag);
    const again = await send({ method: 'GET', url: '/v1/toys/all.xml', headers: { 'if-none-match': etag } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
  });

  it('is closed where no decorator says who may call', async () => {
    expect((await send({ url: '/v1/toys/forgotten' })).statusCode).toBe(403);
  });

  it('says nothing of an error of its own but a correlation id', async () => {
    const response = await send({ url: '/v1/toys/broken', headers: { 'x-correlation-id': 'my-own-id-1' } });

    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
    expect(response.json()).toMatchObject({ code: 'platform.internal', correlationId: 'my-own-id-1' });
  });

  it('answers an unknown route with a problem', async () => {
    const response = await send({ method: 'GET', url: '/nowhere' });

    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ status: 404, code: 'platform.not-found' });
  });

  it('refuses a bad cursor and a limit out of range', async () => {
    const read = (query: string) => send({ method: 'GET', url: `/v1/toys?${query}` });

    expect((await read('cursor=xyz')).json()).toMatchObject({ status: 400, code: 'platform.bad-cursor' });
    expect((await read('limit=101')).json()).toMatchObject({ status: 400, errors: [{ pointer: '/limit' }] });
    expect((await read('limit=7')).json()).toMatchObject({ options: { limit: 8 }, caller: { state: 'MKD' } });
  });
});

describe('the API description', () => {
  it('is served with schemas derived from validation, headers and problems', async () => {
    const response = await app.inject({ method: 'GET', url: '/docs-json' });

    const document = response.json<Record<string, never>>();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      components: {
        schemas: {
          MakeToyDto: {
            type: 'object',
            required: ['name', 'parts'],
            properties: {
              name: { type: 'string' },
              parts: { type: 'array', items: { $ref: '#/components/schemas/ToyPart' } },
            },
          },
          ToyPart: { properties: { size: { type: 'integer' } } },
          Problem: { type: 'object' },
        },
      },
      paths: {
        '/v1/toys': {
          get: {
            parameters: [
              { name: 'cursor', required: false },
              { name: 'limit', schema: { maximum: 100 } },
            ],
          },
          post: {
            operationId: 'Toy.make',
            security: [{ oidc: [] }],
            parameters: [{ name: 'Idempotency-Key', in: 'header', required: true }],
            responses: { 422: {} },
          },
        },
        '/v1/toys/{id}/paint': { post: { responses: { 412: {}, 428: {} } } },
      },
    });
  });

  it('calls a body required only where something in it is', async () => {
    const { paths } = (await app.inject({ method: 'GET', url: '/docs-json' })).json<{ paths: object }>();

    expect(paths).toMatchObject({
      '/v1/toys': { post: { requestBody: { required: true } } },
      '/v1/toys/{id}/repair': { post: { requestBody: { required: false } } },
    });
  });

  it('is served as a page', async () => {
    const response = await app.inject({ method: 'GET', url: '/docs' });

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-security-policy']).toContain("default-src 'self'");
  });
});
