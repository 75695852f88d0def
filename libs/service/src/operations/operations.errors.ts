/** A server that an operator's question needs does not answer. */
export class ServerUnavailable extends Error {
  override readonly name = 'ServerUnavailable';
  readonly code = 'operations.server.unavailable';

  constructor(server: 'Kafka' | 'Redis', cause: unknown) {
    super(`${server} does not answer; try again.`, { cause });
  }
}
