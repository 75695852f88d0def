import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import { EVENT_TOPIC_NAMES, TOPICS } from '@hub/contracts/topics.js';

type Json = Readonly<Record<string, unknown>>;

const ENVELOPE = 'CloudEventHeaders';

/** The AsyncAPI 3 document of every event, made from the contracts. */
export function asyncApiDocument(): Json {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Connection Hub events',
      version: '1',
      description:
        'CloudEvents 1.0 in Kafka binary mode, keyed by aggregate id, delivered at least once and in order for each ' +
        'key. What a consumer cannot handle goes to the topic of the same name that ends in `.dlt`.',
    },
    defaultContentType: 'application/json',
    channels: byTopic((topic) => channel(topic)),
    operations: byTopic((topic) => ({
      action: 'send',
      channel: { $ref: `#/channels/${topic}` },
      summary: `${topic.split('.')[0] ?? topic} tells what has happened to a ${topic.split('.')[1] ?? topic}`,
    })),
    components: {
      messages: Object.fromEntries(
        ALL_EVENTS.map(({ type, payload }) => [type, message(type, payload.name)]),
      ),
      schemas: { [ENVELOPE]: envelopeSchema(), ...payloadSchemas() },
    },
  };
}

/** The document as the text that is committed. */
export const asyncApiText = (): string => `${JSON.stringify(asyncApiDocument(), undefined, 2)}\n`;

const byTopic = (describe: (topic: string) => Json): Json =>
  Object.fromEntries(
    EVENT_TOPIC_NAMES.filter((topic) => typesOn(topic).length > 0).map((topic) => [topic, describe(topic)]),
  );

const typesOn = (topic: string): readonly string[] =>
  ALL_EVENTS.filter((contract) => contract.topic === topic).map(({ type }) => type);

function channel(topic: string): Json {
  const { partitions, retentionMs } = TOPICS.find(({ name }) => name === topic) ?? {};
  return {
    address: topic,
    messages: Object.fromEntries(
      typesOn(topic).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
    ),
    bindings: {
      kafka: {
        topic,
        partitions,
        topicConfiguration: { 'retention.ms': retentionMs },
        bindingVersion: '0.5.0',
      },
    },
  };
}

const message = (type: string, payloadClass: string): Json => ({
  name: type,
  headers: { $ref: `#/components/schemas/${ENVELOPE}` },
  payload: { $ref: `#/components/schemas/${payloadClass}` },
  bindings: { kafka: { key: { type: 'string', description: 'The aggregate id' }, bindingVersion: '0.5.0' } },
});

const envelopeSchema = (): Json => ({
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_seq'],
  properties: {
    'content-type': { const: 'application/json' },
    ce_specversion: { const: '1.0' },
    ce_id: { type: 'string', description: '<aggregate id>/<seq>' },
    ce_source: { type: 'string', description: "The aggregate's name" },
    ce_type: { type: 'string' },
    ce_subject: { type: 'string', description: 'The aggregate id' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_seq: { type: 'string', pattern: '^[1-9][0-9]*$', description: "Position in the aggregate's history" },
    ce_cause: { type: 'string', description: 'What led to this event' },
    ce_correlationid: { type: 'string' },
    ce_traceparent: { type: 'string' },
  },
});

// Only what the events reach: other classes with validators may have been loaded beside them.
function payloadSchemas(): Json {
  const all: Json = validationMetadatasToSchemas({
    // Declared elsewhere by the little that others need of it.
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    refPointerPrefix: '#/components/schemas/',
  });
  const reached = new Map<string, unknown>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    const schema = all[name] ?? { type: 'object', properties: {} };
    reached.set(name, schema);
    for (const [, found] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      reach(found ?? '');
  };
  for (const { payload } of ALL_EVENTS) reach(payload.name);
  return Object.fromEntries([...reached].sort(([one], [other]) => one.localeCompare(other)));
}
