import type { Queue } from 'bullmq';

/** The queues of jobs that a process has opened: what an operator looks into. */
export class JobQueues {
  private readonly queues: Queue[] = [];

  add(queue: Queue): void {
    this.queues.push(queue);
  }

  get all(): readonly Queue[] {
    return this.queues;
  }
}
