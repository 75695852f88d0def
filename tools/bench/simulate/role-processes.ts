import { ApiClient } from '../../../test/support/api-client.js';
import type { Person } from '../../../test/support/hub.js';
import { ServiceProcess, type ServiceName } from '../../../test/support/service-process.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { createAllTopics } from '../../topics/create-all-topics.js';

/** The stations that are processes of ours. */
export type RoleName = 'http' | 'relay' | 'notification' | 'matching' | 'funding';

type Part = readonly [role: RoleName, service: ServiceName, roles: string];

// Partners are loaded over HTTP and relayed by these too; what is measured comes afterwards.
const EVERYTHING = 'http,consumer,relay,timers';
const PARTS: readonly Part[] = [
  ['http', 'intake', 'http'],
  ['relay', 'intake', 'relay'],
  ['notification', 'intake', 'consumer,timers'],
  ['matching', 'matching', EVERYTHING],
  ['funding', 'funding', EVERYTHING],
];

/** The hub with a process for each role of intake, so that what each costs can be told apart. */
export class RoleProcesses {
  private constructor(private readonly processes: ReadonlyMap<RoleName, ServiceProcess>) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<RoleProcesses> {
    await createAllTopics(environment);
    const started = new Map<RoleName, ServiceProcess>();
    // One after another: five boots at once would take each other's time.
    for (const [role, service, SERVICE_ROLES] of PARTS) {
      const options = { label: `bench-simulate-${role}`, environment: { ...environment, SERVICE_ROLES } };
      started.set(role, await ServiceProcess.start(service, options));
    }
    return new RoleProcesses(started);
  }

  /** Its process ids. */
  get pids(): ReadonlyMap<RoleName, number> {
    return new Map([...this.processes].map(([role, { pid }]) => [role, pid ?? 0]));
  }

  /** A development person, as `Hub.as` makes one. */
  as(person: string): Person {
    const client = (role: RoleName) =>
      new ApiClient(
        () => this.processes.get(role)?.url ?? '',
        () => tokenFor(person),
        person,
      );
    return { intake: client('http'), matching: client('matching'), funding: client('funding') };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.stop()));
  }
}
