import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { MissingProgram } from '../missing-program.js';
import { cachedProgram } from '../program-cache.js';
import { findOnPath, runProgram } from '../run-program.js';
import type { Progress, ServerKind } from '../server-kind.js';
import { kafkaProject, KAFKA_VERSION } from './kafka-project.js';
import { serverProperties } from './kafka-properties.js';

/** One Kafka node that is broker and controller at once (KRaft); topics are only created on purpose. */
export const KAFKA: ServerKind = {
  name: 'kafka',
  title: `Kafka ${KAFKA_VERSION}`,
  urlVariable: 'KAFKA_BROKERS',
  portCount: 2,
  url: ([broker]) => `127.0.0.1:${broker}`,
  async prepare(folder, ports, progress) {
    const java = await findJava();
    const classPath = join(await fetched(progress), 'lib', '*');
    const properties = join(folder, 'server.properties');
    const logFolder = join(folder, 'log');
    await mkdir(folder, { recursive: true });
    await writeFile(properties, serverProperties(logFolder, ports));
    if (!existsSync(join(logFolder, 'meta.properties'))) await format(java, classPath, properties);
    const options = ['-Xms128m', '-Xmx512m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];
    return { file: java, args: [...options, '-cp', classPath, 'kafka.Kafka', properties] };
  },
  ping,
};

async function findJava(): Promise<string> {
  const java = await findOnPath('java');
  const remedy =
    'Install Java 17 or later (Debian: apt-get install openjdk-17-jre-headless) or set KAFKA_BROKERS.';
  if (java === undefined) throw new MissingProgram('java', 'Kafka', remedy);
  return java;
}

async function fetched(progress: Progress): Promise<string> {
  return cachedProgram(`kafka-${KAFKA_VERSION}`, async (unfinished) => {
    const maven = await findOnPath('mvn');
    const remedy = 'Install Maven (Debian: apt-get install maven) or set KAFKA_BROKERS.';
    if (maven === undefined) throw new MissingProgram('mvn', 'fetching Kafka', remedy);
    progress(`Kafka: downloading Kafka ${KAFKA_VERSION} (54 MB)`);
    await writeFile(join(unfinished, 'pom.xml'), kafkaProject());
    const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
    await runProgram(maven, ['-q', '-B', ...goal], unfinished);
  });
}

async function format(java: string, classPath: string, properties: string): Promise<void> {
  const clusterId = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
  const tool = ['-cp', classPath, 'kafka.tools.StorageTool'];
  await runProgram(java, [...tool, 'format', '-t', clusterId, '-c', properties, '--standalone']);
}

async function ping(brokers: string): Promise<void> {
  const kafka = new Kafka({
    brokers: brokers.split(','),
    connectionTimeout: 2_000,
    requestTimeout: 5_000,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    if (cluster.brokers.length === 0) throw new Error('Kafka has no broker yet');
  } finally {
    await admin.disconnect();
  }
}
