import { createAllTopics } from '../../tools/topics/create-all-topics.js';
import { ApiClient } from './api-client.js';
import { serverEnvironment } from './environment.js';
import { aNamespace, type Namespace } from './namespace.js';
import { ServiceProcess, type ServiceName } from './service-process.js';
import { tokenFor } from './tokens.js';

export interface HubOptions {
  /** Tells this suite's log files from another's. */
  readonly label: string;
  readonly services?: readonly ServiceName[];
  /** Replaces or adds variables, for example other servers' URLs. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly namespace?: Namespace;
}

/** One person's clients of the three services. */
export type Person = Readonly<Record<ServiceName, ApiClient>>;

const ALL_SERVICES: readonly ServiceName[] = ['intake', 'matching', 'funding'];

/** The whole system in one namespace: its topics and its services as processes. */
export class Hub {
  #console: ServiceProcess | undefined;

  private constructor(
    private readonly services: ReadonlyMap<ServiceName, ServiceProcess>,
    readonly namespace: Namespace,
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Creates the topics, starts the services side by side and waits until all are ready. */
  static async start(options: HubOptions): Promise<Hub> {
    const namespace = options.namespace ?? aNamespace();
    const environment = { ...serverEnvironment(), ...namespace.environment, ...options.environment };
    await createAllTopics(environment);
    const names = options.services ?? ALL_SERVICES;
    const started = await Promise.allSettled(
      names.map((name) => ServiceProcess.start(name, { label: options.label, environment })),
    );
    const services = new Map<ServiceName, ServiceProcess>();
    for (const result of started)
      if (result.status === 'fulfilled') services.set(result.value.name as ServiceName, result.value);
    const hub = new Hub(services, namespace, environment);
    const failed = started.find((result) => result.status === 'rejected');
    if (failed === undefined) return hub;
    await hub.end();
    throw failed.reason;
  }

  /** @throws Error for a service that was not started */
  service(name: ServiceName): ServiceProcess {
    const service = this.services.get(name);
    if (service === undefined) throw new Error(`${name} was not started`);
    return service;
  }

  /** The services that were started. */
  get running(): readonly ServiceProcess[] {
    return [...this.services.values()];
  }

  /** Starts the server of the page before the three services. */
  async startConsole(label: string): Promise<ServiceProcess> {
    const environment = {
      ...this.environment,
      INTAKE_URL: this.service('intake').url,
      MATCHING_URL: this.service('matching').url,
      FUNDING_URL: this.service('funding').url,
    };
    this.#console = await ServiceProcess.start('console', { label, environment });
    return this.#console;
  }

  /** A development person such as `focal-point.mkd`, with a client for each service. */
  as(person: string): Person {
    const client = (name: ServiceName) =>
      new ApiClient(
        () => this.service(name).url,
        () => tokenFor(person, this.environment.OIDC_ISSUER),
        person,
      );
    return { intake: client('intake'), matching: client('matching'), funding: client('funding') };
  }

  /** Stops the services; what they stored stays. */
  async stop(): Promise<void> {
    // The page's server keeps connections to the services open; it goes first.
    const page = await Promise.allSettled([this.#console?.stop()]);
    const services = await Promise.allSettled(this.running.map((service) => service.stop()));
    const results = [...page, ...services];
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  /** Stops the services and drops all they stored, for the end of a suite. */
  async end(): Promise<void> {
    try {
      await this.stop();
    } finally {
      await this.namespace.drop();
    }
  }

  /** The end of each service's log, for the message of a failed test. */
  logTails(lines = 15): string {
    return [...this.services.values()]
      .map((service) => `--- ${service.name}\n${service.logTail(lines)}`)
      .join('\n');
  }
}
