import { describe, expect, it } from '@jest/globals';
import { CloudEvent, Kafka } from 'cloudevents';
import type { Envelope } from '../received.js';
import { fromHeaders, toHeaders } from './cloud-event-headers.js';

const envelope: Envelope = {
  id: 'r-1/3',
  source: 'intake.request',
  type: 'intake.request.cleared.v1',
  subject: 'r-1',
  seq: 3,
  time: new Date('2026-03-01T09:00:00.123Z'),
  cause: 'http:desk.ana:key-1',
  correlationId: 'c-1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

describe('an envelope as headers', () => {
  it('is read by the CloudEvents SDK as a valid event', () => {
    const payload = { requestId: 'r-1' };
    const message = { headers: toHeaders(envelope), body: payload, key: 'r-1', value: payload };

    expect(Kafka.isEvent(message)).toBe(true);
    const event = Kafka.toEvent(message) as CloudEvent<object>;

    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: 'r-1/3',
      source: 'intake.request',
      type: 'intake.request.cleared.v1',
      subject: 'r-1',
      datacontenttype: 'application/json',
      time: '2026-03-01T09:00:00.123Z',
      cause: 'http:desk.ana:key-1',
      correlationid: 'c-1',
      seq: '3',
    });
  });

  it('is what the CloudEvents SDK would write', () => {
    const { correlationId, traceparent, time, seq, ...same } = envelope;
    const attributes = {
      ...same,
      time: time.toISOString(),
      seq: String(seq),
      correlationid: correlationId,
      traceparent,
    };
    const event = new CloudEvent({ ...attributes, datacontenttype: 'application/json', data: {} });

    expect(Kafka.binary(event).headers).toMatchObject(toHeaders(envelope));
  });

  it('comes back the same, whether texts or bytes', () => {
    const headers = toHeaders(envelope);
    const bytes = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)]),
    );

    expect(fromHeaders(headers)).toEqual(envelope);
    expect(fromHeaders(bytes)).toEqual(envelope);
  });

  it('has no header for what is not known', () => {
    const { correlationId: _, traceparent: __, ...least } = envelope;

    expect(Object.values(toHeaders(least))).not.toContain(undefined);
    expect(fromHeaders(toHeaders(least))).toEqual(least);
  });

  it.each(['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_seq'])(
    'is refused without %s',
    (name) => {
      const { [name]: _, ...rest } = toHeaders(envelope);

      expect(() => fromHeaders(rest)).toThrow(expect.objectContaining({ code: 'messaging.missing-header' }));
    },
  );

  it.each([
    ['ce_seq', '0'],
    ['ce_seq', '1.5'],
    ['ce_seq', 'many'],
    ['ce_time', 'yesterday'],
    ['ce_specversion', '0.3'],
  ])('is refused with %s = %s', (name, value) => {
    expect(() => fromHeaders({ ...toHeaders(envelope), [name]: value })).toThrow(
      expect.objectContaining({ code: 'messaging.malformed-header' }),
    );
  });
});
