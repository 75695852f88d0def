import { ApiClient, type Reply, type RequestOptions } from '../../support/api-client.js';

/** Every so many changes are sent twice at once, as by an impatient finger. */
const TWICE_EVERY = 5;

/** What clients were told, and what none of them should have been. */
export class Strictness {
  readonly failures: string[] = [];
  /** Requests that were answered, those that change nothing among them. */
  answered = { reads: 0, changes: 0 };
  /** Changes that were sent twice under one key. */
  twice = 0;
  /** Truthful refusals of a version that has moved on. */
  stale = 0;
  private changes = 0;

  /** Whether this change is to be sent twice. */
  isForTwice(): boolean {
    this.changes += 1;
    return this.changes % TWICE_EVERY === 0;
  }
}

/**
 * Takes down every request that failed: not answered, or with an error. That something has moved on meanwhile (412) is
 * none; whoever sends a change twice at once is told the same twice.
 */
export class StrictClient extends ApiClient {
  constructor(
    private readonly strictness: Strictness,
    ...[baseUrl, token, person]: ConstructorParameters<typeof ApiClient>
  ) {
    super(baseUrl, token, person);
    this.name = person ?? 'nobody';
  }

  private readonly name: string;

  override async send<T>(
    method: string,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<Reply<T>> {
    const { strictness } = this;
    const what = `${this.name}: ${method} ${path}`;
    const send = () => this.sendOnce<T>(what, method, path, body, options);
    if (options.key === undefined || !strictness.isForTwice()) return send();
    strictness.twice += 1;
    const [one, other] = await Promise.all([send(), send()]);
    if (one.status !== other.status)
      strictness.failures.push(`${what} twice → ${String(one.status)} and ${String(other.status)}`);
    return one;
  }

  private async sendOnce<T>(
    what: string,
    ...[method, path, body, options]: Parameters<ApiClient['send']>
  ): Promise<Reply<T>> {
    const { strictness } = this;
    try {
      const reply = await super.send<T>(method, path, body, options);
      strictness.answered[options?.key === undefined ? 'reads' : 'changes'] += 1;
      if (reply.status === 412) strictness.stale += 1;
      else if (reply.status > 299)
        strictness.failures.push(`${what} → ${String(reply.status)} ${JSON.stringify(reply.body)}`);
      return reply;
    } catch (error) {
      strictness.failures.push(`${what} → ${String(error)} ${String((error as Error).cause)}`);
      throw error;
    }
  }
}
