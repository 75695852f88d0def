import { Injectable } from '@nestjs/common';

/** Says whether one thing is ready; throws or answers false when it is not. */
export type ReadinessCheck = () => boolean | Promise<boolean>;

/** `essential`: without it no request can be served. `degrading`: reported, but requests are still served. */
export type ReadinessWeight = 'essential' | 'degrading';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

const CHECK_TIMEOUT_MS = 2_000;

/** Where the parts of a service say how one can tell that they are ready. */
@Injectable()
export class HealthRegistry {
  private readonly checks = new Map<string, { check: ReadinessCheck; weight: ReadinessWeight }>();
  private readonly stopListeners: (() => void)[] = [];
  private stopping = false;

  add(name: string, check: ReadinessCheck, weight: ReadinessWeight = 'essential'): void {
    this.checks.set(name, { check, weight });
  }

  /** From now on the service is not ready, whatever its parts say. */
  stop(): void {
    this.stopping = true;
    for (const listener of this.stopListeners) listener();
  }

  /** `listener` runs when the service begins to stop, before open requests are waited for. */
  onStop(listener: () => void): void {
    this.stopListeners.push(listener);
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  async readiness(): Promise<Readiness> {
    const answers = await Promise.all(
      [...this.checks].map(async ([name, { check, weight }]) => ({ name, weight, up: await passes(check) })),
    );
    return {
      ready: !this.stopping && answers.every(({ up, weight }) => up || weight === 'degrading'),
      checks: Object.fromEntries(answers.map(({ name, up }) => [name, up ? 'up' : 'down'])),
    };
  }
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([Promise.resolve(check()), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
