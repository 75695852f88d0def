import type { Exchange } from '@hub/contracts/funding/exchange.js';
import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import { nudgesFrom } from '../../contribution/domain/nudge.js';
import type { Deposit } from '../../contribution/domain/contribution-state.js';
import type { Recorded } from '../../open-data/domain/movement.js';

/** What a donor promises by itself, and what it has signed. */
export type PromiseKind = 'pledge' | 'commitment';

/** A day on which the donor is reminded. */
export interface Reminder {
  /** After so many days. */
  readonly days: number;
  readonly dueOn: string;
  /** The day it was reminded, by the day of the report. */
  readonly remindedOn?: string;
}

/** A contribution as the report has to know it. */
export interface PromiseFile {
  readonly contributionId: string;
  readonly donor: string;
  readonly isConfidential: boolean;
  readonly deposits: readonly Deposit[];
  readonly facts: readonly Recorded<ContributionEvent>[];
}

/** The day a contribution was pledged, or signed; undefined when it never was. */
export function promisedOn({ facts }: PromiseFile, kind: PromiseKind): string | undefined {
  for (const { fact } of facts) {
    if (kind === 'pledge' && fact.type === 'funding.contribution.pledged.v1') return fact.data.pledgedOn;
    if (kind === 'commitment' && fact.type === 'funding.contribution.committed.v1') return fact.data.signedOn;
  }
  return undefined;
}

/** What was signed for in another currency than the fund's. */
export function exchangeOf({ facts }: PromiseFile): Exchange | undefined {
  const signed = facts.find(({ fact }) => fact.type === 'funding.contribution.committed.v1')?.fact;
  return signed?.type === 'funding.contribution.committed.v1' ? signed.data.exchange : undefined;
}

/** When the donor is reminded of a promise, and whether it has been by `asOfOn`. */
export function remindersOf(
  { contributionId, facts }: PromiseFile,
  kind: PromiseKind,
  from: string,
  asOfOn: string,
): readonly Reminder[] {
  return nudgesFrom(contributionId, kind, from, 0).map(({ name, dueAt }) => {
    const sent = facts.find(
      ({ fact }) =>
        fact.type === 'funding.contribution.nudged.v1' &&
        `${fact.data.of}-${String(fact.data.days)}` === name,
    );
    const remindedOn = sent?.at.toISOString().slice(0, 10);
    return {
      days: Number(name.split('-')[1]),
      dueOn: dueAt.toISOString().slice(0, 10),
      ...(remindedOn === undefined || remindedOn > asOfOn ? {} : { remindedOn }),
    };
  });
}
