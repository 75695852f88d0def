import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { projectFolder } from '../../servers/project-folder.js';
import { KAFKA_VERSION } from '../../servers/kinds/kafka-project.js';

/** What the figures were measured on, in one line a fact. */
export async function describeMachine(mongodbUrl: string): Promise<readonly string[]> {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  const client = await MongoClient.connect(mongodbUrl);
  try {
    const { version } = await client.db().admin().serverInfo();
    return [
      `Machine: ${cpus().length} cores (${model}), ${memory} GB; load generator, services and servers share it.`,
      `Software: Node ${process.version}, MongoDB ${String(version)} (one-node replica set), ` +
        `Kafka ${KAFKA_VERSION} (one broker), commit ${commit()}.`,
    ];
  } finally {
    await client.close();
  }
}

/** The load average of the last minute: above the number of cores, others were using the machine too. */
export const loadAverage = (): string => readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '?';

function commit(): string {
  try {
    const folder = projectFolder();
    const id = execFileSync('git', ['-C', folder, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
    const paths = ['apps', 'libs', 'tools'].map((name) => join(folder, name));
    const changes = execFileSync('git', ['-C', folder, 'status', '--short', '--', ...paths], {
      encoding: 'utf8',
    });
    return changes === '' ? id.trim() : `${id.trim()} with changes`;
  } catch {
    return 'unknown';
  }
}
