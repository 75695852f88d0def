/** What every part of messaging needs to know. */
export interface MessagingConfig {
  /** `host:port` of the Kafka brokers to ask first. */
  readonly brokers: readonly string[];
  /** Prepended to every topic's and consumer group's name. */
  readonly topicPrefix: string;
  /** The service's name, e.g. `intake`: its consumer group and client id. */
  readonly service: string;
}
