import type { Admin, Kafka } from 'kafkajs';
import type { GroupOffsets, OffsetsByPlace } from '../consumer/consumer-watchdog.js';

/** What the broker itself knows of a group: ends and committed offsets, by `<topic>/<partition>`. */
export class KafkaGroupOffsets implements GroupOffsets {
  private readonly admin: Admin;
  private connected = false;

  constructor(
    kafka: Kafka,
    private readonly group: string,
    private readonly topics: readonly string[],
  ) {
    this.admin = kafka.admin();
  }

  async ends(): Promise<OffsetsByPlace> {
    if (!this.connected) await this.admin.connect();
    this.connected = true;
    const ends = new Map<string, number>();
    for (const topic of this.topics) {
      for (const { partition, high } of await this.admin.fetchTopicOffsets(topic)) {
        ends.set(`${topic}/${String(partition)}`, Number(high));
      }
    }
    return ends;
  }

  async committed(): Promise<OffsetsByPlace> {
    const committed = new Map<string, number>();
    const asked = { groupId: this.group, topics: [...this.topics] };
    for (const { topic, partitions } of await this.admin.fetchOffsets(asked)) {
      for (const { partition, offset } of partitions) {
        committed.set(`${topic}/${String(partition)}`, Number(offset));
      }
    }
    return committed;
  }

  async close(): Promise<void> {
    await this.admin.disconnect().catch(() => undefined);
  }
}
