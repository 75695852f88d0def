import { deadLetterTopic } from '@hub/contracts/topics.js';
import { headerText } from '../envelope/cloud-event-headers.js';
import { TopicLog } from '../kafka/topic-log.js';
import type { MessageHeaders } from '../message.js';
import type { MessagingConfig } from '../messaging-config.js';
import { deadLetterOf, isChosen, originOf } from './dead-letter.js';
import type { DeadLetter, DeadLetterFilter } from './dead-letter.js';
import { DEAD_LETTER, REPLAY_FOR, REPLAY_FOR_ALL, withoutOwnHeaders } from './dead-letter-headers.js';

/** What became of a letter that needs no more attention. */
export type Settlement = 'replayed' | 'discarded';

/** How a letter that was to be settled stands now; `not-found` when no letter is at that place. */
export interface SettledLetter {
  readonly place: string;
  readonly outcome: Settlement | 'not-found';
}

interface Kept {
  readonly letter: DeadLetter;
  readonly settledAs: Settlement | undefined;
}

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
    return (await this.kept(await this.topics(filter.topic)))
      .filter(({ letter, settledAs }) => settledAs === undefined && isChosen(letter, filter))
      .map(({ letter }) => letter);
  }

  /** Publishes the chosen letters once more, with their key and original headers, for the group that gave each up. */
  async replay(filter: DeadLetterFilter): Promise<readonly DeadLetter[]> {
    const letters = await this.list(filter);
    for (const letter of letters) await this.settle(letter, 'replayed');
    return letters;
  }

  /** Takes the chosen letters off the list without replaying them. */
  async discard(filter: DeadLetterFilter): Promise<readonly DeadLetter[]> {
    const letters = await this.list(filter);
    for (const letter of letters) await this.settle(letter, 'discarded');
    return letters;
  }

  /**
   * Settles the letters at these places that `by` may settle and nobody has; a repeat finds them settled and says how.
   */
  async settleAt(
    places: readonly string[],
    as: Settlement,
    by: { readonly id: string; readonly may: (letter: DeadLetter) => boolean },
  ): Promise<readonly SettledLetter[]> {
    const wanted = new Set(places.map((place) => place.split('/')[0]));
    const topics = (await this.log.topics()).filter((topic) => wanted.has(topic));
    const kept = new Map((await this.kept(topics)).map((one) => [one.letter.place, one]));
    const settled: SettledLetter[] = [];
    for (const place of new Set(places)) {
      const found = kept.get(place);
      if (found === undefined || !by.may(found.letter)) {
        settled.push({ place, outcome: 'not-found' });
        continue;
      }
      if (found.settledAs === undefined) await this.settle(found.letter, as, by.id);
      settled.push({ place, outcome: found.settledAs ?? as });
    }
    return settled;
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

  /** Every letter once, oldest first. */
  private async kept(topics: readonly string[]): Promise<readonly Kept[]> {
    const settled = new Map<string, Settlement>();
    const letters = new Map<string, DeadLetter>();
    for (const { topic, partition, message } of await this.log.read(topics)) {
      const settles = headerText(message.headers, DEAD_LETTER.settles);
      if (settles !== undefined) {
        const as = headerText(message.headers, DEAD_LETTER.settledAs);
        settled.set(`${topic}/${String(partition)}@${settles}`, as === 'discarded' ? as : 'replayed');
        continue;
      }
      // Of several copies the first is listed and settled for all.
      const letter = deadLetterOf(topic, partition, message);
      if (!letters.has(originOf(letter))) letters.set(originOf(letter), letter);
    }
    return [...letters.values()]
      .sort((one, other) => one.at.localeCompare(other.at) || Number(one.offset) - Number(other.offset))
      .map((letter) => ({ letter, settledAs: settled.get(letter.place) }));
  }

  private async settle(letter: DeadLetter, as: Settlement, by?: string): Promise<void> {
    // Published twice, if it ends between the two: its group knows the cause.
    if (as === 'replayed')
      await this.log.append({ topic: this.topicOf(letter) }, letter.message, replayHeaders(letter));
    const headers = {
      [DEAD_LETTER.settles]: letter.offset,
      [DEAD_LETTER.settledAs]: as,
      ...(by === undefined ? {} : { [DEAD_LETTER.settledBy]: by }),
    };
    await this.log.append(letter, { key: letter.message.key, value: null }, headers);
  }
}

const replayHeaders = (letter: DeadLetter): MessageHeaders => ({
  ...withoutOwnHeaders(letter.message.headers),
  [REPLAY_FOR]: letter.original.partition < 0 ? REPLAY_FOR_ALL : letter.group,
});
