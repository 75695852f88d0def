import { createAllTopics } from '../../../tools/topics/create-all-topics.js';
import { serverEnvironment } from '../../support/environment.js';
import type { Person } from '../../support/hub.js';
import { aNamespace, type Namespace } from '../../support/namespace.js';
import type { ProcessName, ServiceName } from '../../support/service-process.js';
import { tokenFor } from '../../support/tokens.js';
import { Replicas } from './replicas.js';
import { StrictClient, Strictness } from './strict-client.js';

/** The whole system with two replicas of each part, reached as its users do: through the page's server. */
export class TwoOfEach {
  readonly strictness = new Strictness();

  private constructor(
    readonly environment: Readonly<Record<string, string>>,
    private readonly namespace: Namespace,
    /** The page's server first: it keeps connections to the others. */
    private readonly parts: readonly [Replicas, ...Replicas[]],
  ) {}

  static async start(label: string, variables: Readonly<Record<string, string>>): Promise<TwoOfEach> {
    const namespace = aNamespace();
    const environment = { ...serverEnvironment(), ...namespace.environment, ...variables };
    await createAllTopics(environment);
    const started: Replicas[] = [];
    const start = async (name: ProcessName, more: Readonly<Record<string, string>> = {}) => {
      const replicas = await Replicas.start(name, label, { ...environment, ...more });
      started.push(replicas);
      return replicas;
    };
    const services = ['intake', 'matching', 'funding'] as const;
    const starting = services.map((name) => start(name));
    try {
      const [intake, matching, funding] = (await Promise.all(starting)) as [Replicas, Replicas, Replicas];
      const addresses = { INTAKE_URL: intake.url, MATCHING_URL: matching.url, FUNDING_URL: funding.url };
      return new TwoOfEach(environment, namespace, [
        await start('console', addresses),
        intake,
        matching,
        funding,
      ]);
    } catch (error) {
      await Promise.allSettled(starting);
      for (const replicas of started) await replicas.end();
      await namespace.drop();
      throw error;
    }
  }

  as(person: string): Person {
    const [page] = this.parts;
    const client = (name: ServiceName) =>
      new StrictClient(
        this.strictness,
        () => `${page.url}/api/${name}`,
        () => tokenFor(person, this.environment['OIDC_ISSUER']),
        person,
      );
    return { intake: client('intake'), matching: client('matching'), funding: client('funding') };
  }

  /** What a browser begins with. */
  async readPage(): Promise<void> {
    const { status } = await fetch(this.parts[0].url);
    if (status !== 200) throw new Error(`the page → ${String(status)}`);
  }

  /** As a release does: all parts at the same time, and of each one replica after the other. */
  async replaceAll(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.replaceEach()));
  }

  async end(): Promise<void> {
    try {
      for (const part of this.parts) await part.end();
    } finally {
      await this.namespace.drop();
    }
  }
}
