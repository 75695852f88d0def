/** The settings of a one-node Kafka that starts fast and holds many small topics. */
export function serverProperties(logFolder: string, [broker, controller]: readonly number[]): string {
  const settings: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${broker}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': logFolder,
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    // A killed consumer in a test is missed after its own short session, not after the broker's minimum of 6 s.
    'group.min.session.timeout.ms': 1_000,
    'group.initial.rebalance.delay.ms': 0,
    // Each partition maps its indexes into memory; tests create hundreds of small ones.
    'log.index.size.max.bytes': 1_048_576,
    'log.segment.delete.delay.ms': 1_000,
    'log.cleaner.dedupe.buffer.size': 16_777_216,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
