/** A Kafka topic as it is to exist; its name is prefixed when it is created. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly retentionMs: number;
}

const PARTITIONS = 6;
const RETENTION_MS = 30 * 24 * 3_600_000;

/** One topic per aggregate, so that every event of one aggregate keeps its order. */
export const EVENT_TOPIC_NAMES = [
  'intake.request',
  'intake.dry-run',
  'matching.provider',
  'matching.offer',
  'matching.shortlist',
  'matching.invitation',
  'matching.agreement',
  'matching.practice',
  'matching.dry-run',
  'matching.rematching',
  'matching.gift-subscription',
  'matching.gift-completion',
  'funding.fund',
  'funding.contribution',
  'funding.allocation',
  'funding.request-account',
  'funding.bank-account',
  'funding.unidentified-deposit',
] as const;

/** The topic that takes what a consumer of `topic` could not handle. */
export const deadLetterTopic = (topic: string): string => `${topic}.dlt`;

/** Every topic of the system: one per aggregate and its dead-letter twin. */
export const TOPICS: readonly Topic[] = EVENT_TOPIC_NAMES.flatMap((name) => [
  { name, partitions: PARTITIONS, retentionMs: RETENTION_MS },
  { name: deadLetterTopic(name), partitions: PARTITIONS, retentionMs: RETENTION_MS },
]);
