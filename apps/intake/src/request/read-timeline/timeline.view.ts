import { IsInt, IsNumber, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { isToldTo, type Audience } from '../domain/timeline/partner-facts.js';
import { momentsOf, turnsOf, type Moment, type PastFact } from '../domain/timeline/timeline.js';
import { factSentence, roleName } from '../../wording/fact-sentence.js';
import type { ProviderNaming } from '../../wording/party-name.js';
import { WORDING } from '../../wording/wording.js';

const DAY_MS = 86_400_000;

/** One thing that happened. */
export class TimelineEntry {
  @IsInt()
  readonly seq!: number;

  @IsInstant()
  readonly at!: string;

  /** The kind of fact, e.g. `cleared`. */
  @IsId()
  readonly fact!: string;

  @IsText()
  readonly sentence!: string;

  /** The role of who did it; `system` is a deadline or another service. */
  @IsText()
  readonly actor!: string;

  /** The same in the language asked for. */
  @IsText()
  readonly actorName!: string;

  /** The public label after it, in the language asked for. */
  @IsText()
  readonly label!: string;

  /** Whose turn it was after it. */
  @IsText()
  readonly ballWith!: string;
}

/** How long a party has had the ball so far. */
export class PartyTime {
  @IsText()
  readonly party!: string;

  @IsInt()
  readonly ms!: number;

  /** The same in days, to two decimals. */
  @IsNumber()
  readonly days!: number;
}

/** A request's timeline. */
export class TimelineView {
  @IsId()
  readonly requestId!: string;

  @NestedList(() => TimelineEntry)
  readonly items!: readonly TimelineEntry[];

  @NestedList(() => PartyTime)
  readonly ball!: readonly PartyTime[];

  @IsOptional()
  @IsText()
  readonly language?: string;

  /** IANA name of the zone in which its sentences name days: the reader’s State’s, or the first requesting State’s. */
  @IsOptional()
  @IsText()
  readonly timeZone?: string;
}

/** To whom a timeline is told, and how. */
export interface Telling {
  readonly language: UnLanguage;
  readonly audience: Audience;
  /** IANA name of the zone in which days are shown; UTC by default. */
  readonly timeZone?: string;
  readonly names: ProviderNaming;
}

/** Tells a request's history to its own people, or the part that concerns partners. */
export function timelineView(
  requestId: string,
  history: readonly PastFact[],
  { now, ...telling }: Telling & { readonly now: Date },
): TimelineView {
  const moments = momentsOf(history);
  const ball = [...turnsOf(moments, now)].map(([party, ms]) => ({
    party,
    ms,
    days: Math.round((ms / DAY_MS) * 100) / 100,
  }));
  const { language, timeZone } = telling;
  return {
    requestId,
    items: entriesOf(moments, telling),
    ball,
    language,
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** What of these moments is told. */
export const entriesOf = (
  moments: readonly Moment[],
  { language, audience, timeZone, names }: Telling,
): readonly TimelineEntry[] =>
  moments
    .filter(({ name }) => isToldTo(audience, name))
    .map(({ seq, at, name, data, role, label, ballWith }) => ({
      seq,
      at: at.toISOString(),
      fact: name,
      sentence: factSentence(language, name, data, { timeZone, names }),
      actor: role,
      actorName: roleName(language, role),
      label: WORDING.say(language, `label.${label}`),
      ballWith,
    }));
