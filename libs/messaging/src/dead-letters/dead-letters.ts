import { deadLetterTopic } from '@hub/contracts/topics.js';
import { headerText } from '../envelope/cloud-event-headers.js';
import { TopicLog } from '../kafka/topic-log.js';
import type { MessageHeaders } from '../message.js';
import type { MessagingConfig } from '../messaging-config.js';
import { deadLetterOf, isChosen, originOf } from './dead-letter.js';
import type { DeadLetter, DeadLetterFilter } from './dead-letter.js';
import { DEAD_LETTER, REPLAY_FOR, REPLAY_FOR_ALL, withoutOwnHeaders } from './dead-letter-headers.js';

type Settlement = 'replayed' | 'discarded';

/**
 * What an operator does with dead letters. One that is replayed or discarded is settled by a marker beside it in its
 * partition, so that the list shows what remains; letter and marker go with the topic's retention.
 */
export class DeadLetters {
  private constructor(
    private readonly log: TopicLog,
    private readonly prefix: string,
  ) {}

  static async open(config: MessagingConfig): Promise<DeadLetters> {
    return new DeadLetters(await TopicLog.open(config), config.topicPrefix);
  }

  /** The dead letters that are not settled, oldest first. */
  async list(filter: DeadLetterFilter = {}): Promise<readonly DeadLetter[]> {
    const settled = new Set<string>();
    const letters = new Map<string, DeadLetter>();
    for (const { topic, partition, message } of await this.log.read(await this.topics(filter.topic))) {
      const settles = headerText(message.headers, DEAD_LETTER.settles);
      if (settles !== undefined) {
        settled.add(`${topic}/${String(partition)}@${settles}`);
        continue;
      }
      // Of several copies the first is listed and settled for all.
      const letter = deadLetterOf(topic, partition, message);
      if (!letters.has(originOf(letter))) letters.set(originOf(letter), letter);
    }
    return [...letters.values()]
      .filter((letter) => !settled.has(letter.place) && isChosen(letter, filter))
      .sort((one, other) => one.at.localeCompare(other.at) || Number(one.offset) - Number(other.offset));
  }

  /** Publishes the chosen letters once more, with their key and original headers, for the group that gave each up. */
  async replay(filter: DeadLetterFilter): Promise<readonly DeadLetter[]> {
    const letters = await this.list(filter);
    for (const letter of letters) {
      // Twice, if it ends between the two: its group knows the cause.
      await this.log.append({ topic: this.topicOf(letter) }, letter.message, replayHeaders(letter));
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

  close(): Promise<void> {
    return this.log.close();
  }

  private async topics(origin: string | undefined): Promise<readonly string[]> {
    const isWanted = (topic: string): boolean =>
      origin === undefined ? topic.endsWith(deadLetterTopic('')) : topic === deadLetterTopic(origin);
    return (await this.log.topics()).filter(isWanted);
  }

  private topicOf(letter: DeadLetter): string {
    return letter.original.topic.slice(this.prefix.length);
  }

  private settle(letter: DeadLetter, as: Settlement): Promise<void> {
    const headers = { [DEAD_LETTER.settles]: letter.offset, [DEAD_LETTER.settledAs]: as };
    return this.log.append(letter, { key: letter.message.key, value: null }, headers);
  }
}

const replayHeaders = (letter: DeadLetter): MessageHeaders => ({
  ...withoutOwnHeaders(letter.message.headers),
  [REPLAY_FOR]: letter.original.partition < 0 ? REPLAY_FOR_ALL : letter.group,
});
