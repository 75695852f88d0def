import type { RedFlagCategory } from '@hub/contracts/vocabularies/red-flag-categories.js';
import type { ScreeningList } from '@hub/contracts/vocabularies/screening-lists.js';
import type { ScreeningOutcome } from '@hub/contracts/vocabularies/screening-outcomes.js';

/** What looking the provider up in lists has shown. */
export interface Screening {
  readonly screeningId: string;
  readonly lists: readonly ScreeningList[];
  /** Day. */
  readonly checkedOn: string;
  readonly outcome: ScreeningOutcome;
  readonly note?: string;
  readonly evidence: string;
  readonly recordedBy: string;
  /** Another officer than the one who recorded it; without it the screening does not count. */
  readonly confirmedBy?: string;
  /** The last day on which it counts. */
  readonly validUntil: string;
  /** It was made of another name, country or membership than the provider has now. */
  readonly isOfEarlierProfile?: boolean;
}

/** Something that speaks against working with the provider. */
export interface RedFlag {
  readonly redFlagId: string;
  readonly category: RedFlagCategory;
  readonly note: string;
  readonly evidence: string;
  readonly status: 'raised' | 'upheld' | 'closed';
  readonly raisedBy: string;
  readonly upheldBy?: string;
  readonly closedBy?: string;
  readonly closedBecause?: string;
}

/** What is known of a provider's integrity; an older document may have neither. */
export interface DueDiligence {
  readonly screenings?: readonly Screening[];
  readonly redFlags?: readonly RedFlag[];
}

/**
 * The last day on which the provider may be invited, as far as its screenings and red flags go; undefined when it may
 * not at all. The latest confirmed screening counts, whatever earlier ones said; an upheld red flag outweighs it.
 */
export function clearUntil({ screenings = [], redFlags = [] }: DueDiligence): string | undefined {
  if (redFlags.some(({ status }) => status === 'upheld')) return undefined;
  const latest = screenings
    .filter(counts)
    .reduce<Screening | undefined>(
      (last, each) => (last !== undefined && last.checkedOn > each.checkedOn ? last : each),
      undefined,
    );
  return latest?.outcome === 'clear' ? latest.validUntil : undefined;
}

/** Whether two officers stand by it, and the provider is still who it was. */
export const counts = ({ confirmedBy, isOfEarlierProfile }: Screening): boolean =>
  confirmedBy !== undefined && isOfEarlierProfile !== true;

/** Whether the provider may be invited and accepted on this day. */
export const isClearOn = (known: { readonly clearUntil?: string | undefined }, day: string): boolean =>
  known.clearUntil !== undefined && known.clearUntil >= day;
