/** A header's value as it travels; several where a header is repeated. */
export type HeaderValue = Buffer | string | (Buffer | string)[] | undefined;

/** The headers of a message, by name. */
export type MessageHeaders = Record<string, HeaderValue>;

/** A message as it stands in a partition of a topic. */
export interface Message {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: MessageHeaders;
  /** Its place in the partition: a whole number as text. */
  readonly offset: string;
  /** When it was written, in milliseconds since 1970, as text. */
  readonly timestamp: string;
}

/** Consecutive messages of one partition, as they were fetched. */
export interface MessageBatch {
  readonly topic: string;
  readonly partition: number;
  /** The offset at which the partition ended when the batch was fetched. */
  readonly end: number;
  /** The offset of the last record, which may be one that is not shown. */
  readonly lastOffset: string;
  readonly messages: readonly Message[];
}

/** One partition of a topic. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
}
