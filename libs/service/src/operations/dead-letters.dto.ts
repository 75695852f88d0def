import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { DeadLetter } from '@hub/messaging/dead-letters/dead-letter.js';

const PLACE = /^[a-z0-9.-]{1,200}\.dlt\/\d{1,6}@\d{1,19}$/;

/** Which dead letters to replay or discard. */
export class SettleDeadLettersDto {
  /** Places, as the list shows them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(PLACE, { each: true })
  readonly places!: readonly string[];
}

/** What became of one of them. */
export class SettledLetterView {
  @IsString()
  readonly place!: string;

  /** `not-found`: no letter of this service is there. Otherwise how it is settled, now or by an earlier call. */
  @IsIn(['replayed', 'discarded', 'not-found'])
  readonly outcome!: string;
}

export class SettledLettersView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SettledLetterView)
  readonly items!: readonly SettledLetterView[];
}

/** A message that could not be handled. What it says is not shown: an operator sees no business data. */
export class DeadLetterView {
  /** `<dead-letter topic>/<partition>@<offset>`: names the letter to replay or discard. */
  @IsString()
  readonly place!: string;

  /** The topic it came from. */
  @IsString()
  readonly topic!: string;

  /** Absent when the message had no readable id. */
  @IsOptional()
  @IsString()
  readonly eventId?: string;

  @IsOptional()
  @IsString()
  readonly type?: string;

  /** Whose event it is: the key of the message. */
  @IsOptional()
  @IsString()
  readonly aggregateId?: string;

  /** Stable code of the failure, e.g. `intake.request.not-found`. */
  @IsString()
  readonly reason!: string;

  @IsString()
  readonly detail!: string;

  @IsInt()
  readonly attempts!: number;

  /** `consumer`: this service could not handle it. `publisher`: it never went out. */
  @IsIn(['consumer', 'publisher'])
  readonly givenUpBy!: string;

  @IsISO8601()
  readonly givenUpAt!: string;
}

/** How many letters share a reason and a type of event. */
export class DeadLetterCountView {
  @IsString()
  readonly reason!: string;

  @IsOptional()
  @IsString()
  readonly type?: string;

  @IsInt()
  readonly letters!: number;
}

export class DeadLettersView {
  @IsInt()
  readonly total!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeadLetterCountView)
  readonly counts!: readonly DeadLetterCountView[];

  /** The oldest 200. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeadLetterView)
  readonly items!: readonly DeadLetterView[];
}

const SHOWN = 200;

/** The letters that wait, counted by what is wrong with them. */
export function deadLettersView(letters: readonly DeadLetter[], topicPrefix: string): DeadLettersView {
  const counts = new Map<string, DeadLetterCountView>();
  for (const { reason, type } of letters) {
    const kind = `${reason} ${type ?? ''}`;
    const known = counts.get(kind)?.letters ?? 0;
    counts.set(kind, { reason, ...(type === undefined ? {} : { type }), letters: known + 1 });
  }
  return {
    total: letters.length,
    counts: [...counts.values()].sort((one, other) => other.letters - one.letters),
    items: letters.slice(0, SHOWN).map((letter) => deadLetterView(letter, topicPrefix)),
  };
}

const deadLetterView = (letter: DeadLetter, topicPrefix: string): DeadLetterView => ({
  place: letter.place,
  topic: letter.original.topic.slice(topicPrefix.length),
  ...(letter.eventId === undefined ? {} : { eventId: letter.eventId }),
  ...(letter.type === undefined ? {} : { type: letter.type }),
  ...(letter.key === undefined ? {} : { aggregateId: letter.key }),
  reason: letter.reason,
  detail: letter.detail,
  attempts: letter.attempts,
  givenUpBy: letter.group === 'publisher' ? 'publisher' : 'consumer',
  givenUpAt: letter.at,
});
