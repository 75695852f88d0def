import { eventually } from '../../support/eventually.js';
import { ServiceProcess, type ProcessName } from '../../support/service-process.js';
import { LoadBalancer } from '../load-balancer.js';

const PATIENCE = { timeoutMs: 90_000 };

/** Two processes of one service, and the one address under which others reach them. */
export class Replicas {
  private constructor(
    private readonly processes: readonly ServiceProcess[],
    private readonly balancer: LoadBalancer,
  ) {}

  static async start(
    name: ProcessName,
    label: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<Replicas> {
    const started = await Promise.allSettled(
      ['one', 'other'].map((which) =>
        ServiceProcess.start(name, { label: `${label}-${which}`, environment }),
      ),
    );
    const processes = started.filter((each) => each.status === 'fulfilled').map(({ value }) => value);
    const failed = started.find((each) => each.status === 'rejected');
    if (failed !== undefined) {
      await Promise.all(processes.map((process) => process.kill9()));
      throw failed.reason;
    }
    await Promise.all(processes.map(isReady));
    return new Replicas(processes, await LoadBalancer.start(processes.map((process) => () => process.url)));
  }

  get url(): string {
    return this.balancer.url;
  }

  /** One after the other; the next goes only when there is a new process that has answered somebody. */
  async replaceEach(): Promise<void> {
    for (const index of this.processes.keys()) await this.replace(index);
  }

  async end(): Promise<void> {
    await this.balancer.end();
    await Promise.all(this.processes.map((process) => process.stop()));
  }

  private async replace(index: number): Promise<void> {
    const process = this.processes[index] as ServiceProcess;
    const { pid, name } = process;
    await process.restart();
    if (process.pid === pid) throw new Error(`${name} was not replaced`);
    await isReady(process);
    const before = this.balancer.served[index] ?? 0;
    await eventually(() => {
      if (this.balancer.served[index] === before) throw new Error(`nobody has asked the new ${name}`);
    }, PATIENCE);
  }
}

const isReady = ({ url, name }: ServiceProcess): Promise<void> =>
  eventually(async () => {
    const { status } = await fetch(`${url}/health/ready`);
    if (status !== 200) throw new Error(`${name} is not ready: ${String(status)}`);
  }, PATIENCE);
