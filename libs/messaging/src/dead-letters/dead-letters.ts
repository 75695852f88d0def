import { Partitioners } from 'kafkajs';
import type { Admin, IHeaders, Kafka, Producer } from 'kafkajs';
import { deadLetterTopic } from '@hub/contracts/topics.js';
import { headerText } from '../envelope/cloud-event-headers.js';
import { createKafka } from '../kafka/kafka-client.js';
import type { MessagingConfig } from '../messaging-config.js';
import { deadLetterOf, isChosen } from './dead-letter.js';
import type { DeadLetter, DeadLetterFilter } from './dead-letter.js';
import { DEAD_LETTER, REPLAY_FOR, REPLAY_FOR_ALL, withoutOwnHeaders } from './dead-letter-headers.js';
import { readToEnd } from './read-to-end.js';

type Settlement = 'replayed' | 'discarded';

/**
 * What an operator does with dead letters. One that is replayed or discarded is settled by a marker beside it in its
 * partition, so that the list shows what remains; letter and marker go with the topic's retention.
 */
export class DeadLetters {
  private readonly kafka: Kafka;
  private readonly admin: Admin;
  private readonly producer: Producer;

  private constructor(private readonly config: MessagingConfig) {
    this.kafka = createKafka(config, 'dead-letters');
    this.admin = this.kafka.admin();
    this.producer = this.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
  }

  static async open(config: MessagingConfig): Promise<DeadLetters> {
    const deadLetters = new DeadLetters(config);
    await deadLetters.admin.connect();
    await deadLetters.producer.connect();
    return deadLetters;
  }

  /** The dead letters that are not settled, oldest first. */
  async list(filter: DeadLetterFilter = {}): Promise<readonly DeadLetter[]> {
    const topics = await this.topics(filter.topic);
    const prefix = this.config.topicPrefix;
    const read = await readToEnd(this.kafka, this.admin, `${prefix}operator-`, topics);
    const settled = new Set<string>();
    const letters: DeadLetter[] = [];
    for (const { topic, partition, message } of read) {
      const name = topic.slice(prefix.length);
      const settles = headerText(message.headers, DEAD_LETTER.settles);
      if (settles === undefined) letters.push(deadLetterOf(name, partition, message));
      else settled.add(`${name}/${String(partition)}@${settles}`);
    }
    return letters
      .filter((letter) => !settled.has(letter.place) && isChosen(letter, filter))
      .sort((one, other) => one.at.localeCompare(other.at) || Number(one.offset) - Number(other.offset));
  }

  /** Publishes the chosen letters once more, with their key and original headers, for the group that gave each up. */
  async replay(filter: DeadLetterFilter): Promise<readonly DeadLetter[]> {
    const letters = await this.list(filter);
    for (const letter of letters) {
      await this.producer.send({
        topic: letter.original.topic,
        acks: -1,
        messages: [{ key: letter.message.key, value: letter.message.value, headers: replayHeaders(letter) }],
      });
      await this.settle(letter, 'replayed');
    }
    return letters;
  }

  /** Takes the chosen letters off the list without replaying them. */
  async discard(filter: DeadLetterFilter): Promise<readonly DeadLetter[]> {
    const letters = await this.list(filter);
    for (const letter of letters) await this.settle(letter, 'discarded');
    return letters;
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
    await this.admin.disconnect();
  }

  private async topics(original: string | undefined): Promise<readonly string[]> {
    const prefix = this.config.topicPrefix;
    const isWanted = (topic: string): boolean =>
      original === undefined
        ? topic.endsWith(deadLetterTopic(''))
        : topic === `${prefix}${deadLetterTopic(original)}`;
    return (await this.admin.listTopics()).filter((topic) => topic.startsWith(prefix) && isWanted(topic));
  }

  private async settle(letter: DeadLetter, as: Settlement): Promise<void> {
    const headers = { [DEAD_LETTER.settles]: letter.offset, [DEAD_LETTER.settledAs]: as };
    await this.producer.send({
      topic: `${this.config.topicPrefix}${letter.topic}`,
      acks: -1,
      messages: [{ partition: letter.partition, key: letter.message.key, value: null, headers }],
    });
  }
}

const replayHeaders = (letter: DeadLetter): IHeaders => ({
  ...withoutOwnHeaders(letter.message.headers),
  [REPLAY_FOR]: letter.original.partition < 0 ? REPLAY_FOR_ALL : letter.group,
});
