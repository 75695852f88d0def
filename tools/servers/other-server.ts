import type { ServerKind, ServerName } from './server-kind.js';

/** A server that somebody else runs; this project uses it and never starts or ends it. */
export class OtherServer {
  readonly pid = undefined;
  readonly name: ServerName;

  constructor(
    private readonly kind: ServerKind,
    readonly url: string,
  ) {
    this.name = kind.name;
  }

  /** @throws Error when it does not answer. */
  async start(): Promise<void> {
    await this.kind.ping(this.url).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${this.kind.title} named by ${this.kind.urlVariable} does not answer: ${reason}`);
    });
  }

  kill(): Promise<void> {
    return this.#refuse();
  }

  stop(): Promise<void> {
    return this.#refuse();
  }

  restart(): Promise<void> {
    return this.#refuse();
  }

  #refuse(): Promise<never> {
    return Promise.reject(
      new Error(`${this.kind.title} was named by ${this.kind.urlVariable}; it is not ours to end`),
    );
  }
}
