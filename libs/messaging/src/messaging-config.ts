/** How a client proves to the brokers who it is, and is sure of them. */
export interface KafkaSecurity {
  readonly tls: boolean;
  /** PEM of the client's certificate and key, for mutual TLS. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
}

/** What every part of messaging needs to know. */
export interface MessagingConfig {
  /** `host:port` of the Kafka brokers to ask first. */
  readonly brokers: readonly string[];
  /** Absent on loopback. */
  readonly security?: KafkaSecurity;
  /** Prepended to every topic's and consumer group's name. */
  readonly topicPrefix: string;
  /** The service's name, e.g. `intake`: its consumer group and client id. */
  readonly service: string;
}
