import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { OrderlyEnd } from './orderly-end.js';

let server: FastifyInstance;
let end: OrderlyEnd;
let url: string;
/** Emits `arrived` when a slow request has come; it is answered at `answer`. */
let underWay: EventEmitter;
let arrived: Promise<unknown>;

beforeEach(async () => {
  underWay = new EventEmitter();
  arrived = once(underWay, 'arrived');
  server = fastify({ return503OnClosing: false });
  end = new OrderlyEnd(server);
  server.get('/slow', async () => {
    const answer = once(underWay, 'answer');
    underWay.emit('arrived');
    await answer;
    return 'done';
  });
  server.get('/stream', (_request, reply) => {
    const events = new PassThrough();
    events.write(': here\n\n');
    return reply.type('text/event-stream').send(events);
  });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  underWay.emit('answer');
  await server.close();
});

describe('the end of the page’s server', () => {
  it('begins with not being ready, while everything else is still answered', async () => {
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    await end.leave(0);

    const ready = await fetch(`${url}/health/ready`);
    expect({ status: ready.status, connection: ready.headers.get('connection') }).toEqual({
      status: 503,
      connection: 'close',
    });
    const slow = fetch(`${url}/slow`);
    await arrived;
    underWay.emit('answer');
    expect((await slow).status).toBe(200);
  });

  it('waits for what is under way, and takes nothing more', async () => {
    const slow = fetch(`${url}/slow`);
    await arrived;
    await end.leave(0);
    const closed = end.close();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');

    underWay.emit('answer');

    const answer = await slow;
    expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 200, text: 'done' });
    await closed;
  });

  it('cuts the streams of events, which would keep it for ever', async () => {
    const stream = await fetch(`${url}/stream`);

    await end.leave(0);
    await end.close();

    await expect(stream.text()).rejects.toThrow('terminated');
  });
});
