import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { eventually } from './eventually.js';
import { serverUrl } from './environment.js';

/** A corner of the shared servers that only one suite uses. */
export interface Namespace {
  readonly databasePrefix: string;
  readonly topicPrefix: string;
  readonly redisPrefix: string;
  /** The three prefixes as environment variables for a service. */
  readonly environment: Readonly<Record<string, string>>;
  /** Drops the databases, topics, consumer groups and keys that carry the prefixes. */
  drop(): Promise<void>;
}

const LEFTOVER_AGE_MS = 2 * 3_600_000;
const NAMESPACED = /^t([0-9a-z]{8,9})-[0-9a-f]{6}-/;

/** A fresh namespace; its name begins with the time, so that what a broken run left behind can be told by its age. */
export function aNamespace(): Namespace {
  const prefix = `t${Date.now().toString(36)}-${randomBytes(3).toString('hex')}-`;
  return {
    databasePrefix: prefix,
    topicPrefix: prefix,
    redisPrefix: prefix,
    environment: { DATABASE_PREFIX: prefix, TOPIC_PREFIX: prefix, REDIS_PREFIX: prefix },
    drop: () => dropWhere((name) => name.startsWith(prefix)),
  };
}

/**
 * Drops the namespaces of runs that ended without cleaning up, once they are two hours old.
 * @public the global setup calls it from dist
 */
export function dropLeftovers(): Promise<void> {
  return dropWhere((name) => {
    const madeAt = NAMESPACED.exec(name)?.[1];
    return madeAt !== undefined && Date.now() - Number.parseInt(madeAt, 36) > LEFTOVER_AGE_MS;
  });
}

type Chosen = (name: string) => boolean;

async function dropWhere(chosen: Chosen): Promise<void> {
  await Promise.all([dropDatabases(chosen), dropTopicsAndGroups(chosen), dropKeys(chosen)]);
}

async function dropDatabases(chosen: Chosen): Promise<void> {
  const client = await MongoClient.connect(serverUrl('MONGODB_URL'));
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    for (const { name } of databases) if (chosen(name)) await client.db(name).dropDatabase();
  } finally {
    await client.close();
  }
}

async function dropTopicsAndGroups(chosen: Chosen): Promise<void> {
  const brokers = serverUrl('KAFKA_BROKERS').split(',');
  const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter(chosen);
    if (topics.length > 0) await admin.deleteTopics({ topics });
    await dropGroups(admin, chosen);
  } finally {
    await admin.disconnect();
  }
}

async function dropGroups(admin: Admin, chosen: Chosen): Promise<void> {
  // A broker that has just started still loads its groups, and says so.
  const { groups } = await eventually(() => admin.listGroups(), { timeoutMs: 60_000, intervalMs: 250 });
  const ids = groups.map((group) => group.groupId).filter(chosen);
  // A group that still has a member is left; it goes with the next sweep.
  if (ids.length > 0) await admin.deleteGroups(ids).catch(() => undefined);
}

async function dropKeys(chosen: Chosen): Promise<void> {
  const redis = new Redis(serverUrl('REDIS_URL'));
  try {
    for await (const keys of redis.scanStream({ count: 1_000 })) {
      const ours = (keys as string[]).filter((key) => chosen(key.replace(/^[{:]+/, '')));
      if (ours.length > 0) await redis.unlink(...ours);
    }
  } finally {
    redis.disconnect();
  }
}
