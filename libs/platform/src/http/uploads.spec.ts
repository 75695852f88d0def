import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { sendProblem } from './problem.filter.js';
import { receiveFile } from './received-file.js';
import { readUploads } from './uploads.js';

const LARGEST = 1_000;
const FILE = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc';
const FORM = 'multipart/form-data; boundary=x';

let server: FastifyInstance;

beforeAll(async () => {
  server = fastify();
  server.setErrorHandler((error, request, reply) => {
    sendProblem(error, request, reply);
  });
  readUploads(server);
  await server.register((routes, _options, done) => {
    routes.post('/files', { config: { takesUpload: true } as never }, async (request) => ({
      received: String(await receiveFile(request, LARGEST)),
    }));
    done();
  });
});

afterAll(() => server.close());

async function sent(payload: string, type = FORM) {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/files',
    payload,
    headers: { 'content-type': type },
  });
  return { statusCode, ...(JSON.parse(body) as { readonly code?: string; readonly received?: string }) };
}

describe('an upload', () => {
  it('is read to its end', async () => {
    expect(await sent(`${FILE}\r\n--x--\r\n`)).toEqual({ statusCode: 200, received: 'abc' });
  });

  it.each([
    ['ends before its first part', '--x\r\nFalse--x--\r\n', FORM],
    ['is cut off within the file', FILE, FORM],
    ['is cut off behind the file', `${FILE}\r\n--x\r\ncontent-disp`, FORM],
    ['does not say where its parts begin', `${FILE}\r\n--x--\r\n`, 'multipart/form-data'],
    ['has no boundary that could be looked for', FILE, `multipart/form-data; boundary=${'x'.repeat(300)}`],
  ])('that %s is its sender’s mistake', async (_what, payload, type) => {
    expect(await sent(payload, type)).toMatchObject({ statusCode: 400, code: 'platform.malformed-upload' });
  });

  it('with a field that is no JSON, though it says so, is its sender’s mistake', async () => {
    const field =
      '--x\r\ncontent-disposition: form-data; name="file"\r\ncontent-type: application/json\r\n\r\n{\r\n--x--\r\n';

    expect(await sent(field)).toMatchObject({ statusCode: 400, code: 'platform.malformed-json' });
  });

  it('of more than the route takes is refused as too large', async () => {
    expect(await sent(`${FILE}${'d'.repeat(LARGEST)}\r\n--x--\r\n`)).toMatchObject({ statusCode: 413 });
  });
});
