import { PermanentFailure } from '../failures.js';
import type { MessageHeaders } from '../message.js';
import type { Envelope } from '../received.js';

/**
 * The envelope as headers of a Kafka message, CloudEvents 1.0 in binary mode. Undefined attributes are left out:
 * kafkajs cannot encode them.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md
 */
export const toHeaders = (envelope: Envelope): Record<string, string> => ({
  'content-type': 'application/json',
  ce_specversion: '1.0',
  ce_id: envelope.id,
  ce_source: envelope.source,
  ce_type: envelope.type,
  ce_subject: envelope.subject,
  ce_time: envelope.time.toISOString(),
  ce_seq: String(envelope.seq),
  ce_cause: envelope.cause,
  ...(envelope.correlationId === undefined ? {} : { ce_correlationid: envelope.correlationId }),
  ...(envelope.traceparent === undefined ? {} : { ce_traceparent: envelope.traceparent }),
});

/**
 * Reads the envelope back.
 *
 * @throws PermanentFailure `messaging.missing-header` or `messaging.malformed-header`, naming the header
 */
export function fromHeaders(headers: MessageHeaders | undefined): Envelope {
  const required = (name: string): string => {
    const value = headerText(headers, name);
    if (value === undefined || value === '') {
      throw new PermanentFailure('messaging.missing-header', `The message has no header ${name}`);
    }
    return value;
  };
  if (required('ce_specversion') !== '1.0') throw malformed('ce_specversion');
  const seq = Number(required('ce_seq'));
  if (!Number.isSafeInteger(seq) || seq < 1) throw malformed('ce_seq');
  const time = new Date(required('ce_time'));
  if (Number.isNaN(time.getTime())) throw malformed('ce_time');
  const correlationId = headerText(headers, 'ce_correlationid');
  const traceparent = headerText(headers, 'ce_traceparent');
  return {
    id: required('ce_id'),
    source: required('ce_source'),
    type: required('ce_type'),
    subject: required('ce_subject'),
    seq,
    time,
    cause: headerText(headers, 'ce_cause') ?? '',
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

/** One header's text; the first where it is repeated. */
export const headerText = (headers: MessageHeaders | undefined, name: string): string | undefined => {
  const value = headers?.[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.toString();
};

const malformed = (name: string): PermanentFailure =>
  new PermanentFailure('messaging.malformed-header', `The header ${name} has no valid value`);
