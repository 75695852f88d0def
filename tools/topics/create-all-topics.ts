import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import type { MessagingConfig } from '@hub/messaging/messaging-config.js';
import { createTopics } from '@hub/messaging/topics/create-topics.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { messagingOf } from '@hub/service/messaging-of.js';

/** Creates every topic that is declared and does not exist yet; returns the names of the new ones. */
export async function createAllTopics(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  return createTopicsOf(messagingOf(readConfig(ServiceConfig, { environment }), 'topics'));
}

/** The same for whoever has a configuration already. `replicas`: 1 on a local broker, 3 in production. */
export async function createTopicsOf(messaging: MessagingConfig, replicas = 1): Promise<readonly string[]> {
  const admin = createKafka(messaging, 'topics').admin();
  await admin.connect();
  try {
    return await createTopics(admin, messaging.topicPrefix, { replicas });
  } finally {
    await admin.disconnect();
  }
}
