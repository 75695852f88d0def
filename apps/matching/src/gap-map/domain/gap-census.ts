import type { ReferenceData } from '../../shortlist/domain/reference-data.js';
import { isMemberOn } from '../../shortlist/domain/reference-data.js';
import type { Gap, Spread, UnmetNeed } from './gap.js';

/** An aggregate speaks of so many requests of so many States at least, or nobody hears of it. */
export const FEWEST_SOURCES = 3;

type Profile = Pick<Gap, 'kind' | 'objective' | 'placeKind' | 'place' | 'language' | 'currency'>;

interface Tally {
  readonly profile: Profile;
  readonly requests: Set<string>;
  readonly completed: Set<string>;
  readonly states: Set<string>;
  readonly amounts: number[];
  readonly personDays: number[];
  readonly declines: Map<Gap['declines'][number]['reasonCode'], number>;
  needItems: number;
}

/** Counts unmet needs by the single further offer that would answer them; needs are added as they are read. */
export class GapCensus {
  private readonly tallies = new Map<string, Tally>();
  private readonly placesOf = new Map<string, readonly Pick<Profile, 'placeKind' | 'place'>[]>();

  /** `on` (a day) decides who is a member of which regional body. */
  constructor(
    private readonly reference: ReferenceData,
    private readonly on: string,
  ) {}

  add(need: UnmetNeed): void {
    for (const objective of need.objectives)
      for (const place of this.placesFor(need.countries))
        for (const language of need.languages.length === 0 ? [undefined] : need.languages)
          this.count(profileOf(need, objective, place, language), need);
  }

  /** What would unlock most requests comes first; what could point at a single State is left out. */
  gaps(): readonly Gap[] {
    return [...this.tallies.values()]
      .filter(({ requests, states }) => requests.size >= FEWEST_SOURCES && states.size >= FEWEST_SOURCES)
      .map(gapOf)
      .sort(byWorth);
  }

  private count(profile: Profile, need: UnmetNeed): void {
    const key = keyOf(profile);
    const tally = this.tallies.get(key) ?? emptyTally(profile);
    this.tallies.set(key, tally);
    tally.needItems += 1;
    tally.requests.add(need.requestId);
    if (need.isLast) tally.completed.add(need.requestId);
    for (const state of need.requestingStates) tally.states.add(state);
    if (need.amount !== undefined) tally.amounts.push(need.amount.amountMinor);
    if (need.personDays !== undefined) tally.personDays.push(need.personDays);
    for (const { reasonCode, count } of need.declines)
      tally.declines.set(reasonCode, (tally.declines.get(reasonCode) ?? 0) + count);
  }

  // An offer has to be usable wherever the need is delivered.
  private placesFor(countries: readonly string[]): readonly Pick<Profile, 'placeKind' | 'place'>[] {
    const [first, ...others] = [...new Set(countries)].map((country) => this.placesAround(country));
    return (first ?? []).filter(({ place }) =>
      others.every((places) => places.some((other) => other.place === place)),
    );
  }

  private placesAround(country: string): readonly Pick<Profile, 'placeKind' | 'place'>[] {
    const known = this.placesOf.get(country);
    if (known !== undefined) return known;
    const { subRegions = [], regions = [] } = this.reference.m49.get(country) ?? {};
    const bodies = [...this.reference.regionalBodies].filter(([, body]) =>
      isMemberOn(body, country, this.on),
    );
    const places = [
      ...subRegions.map((place) => ({ placeKind: 'sub-region' as const, place })),
      ...bodies.map(([place]) => ({ placeKind: 'regional-body' as const, place })),
      ...regions.map((place) => ({ placeKind: 'region' as const, place })),
    ];
    this.placesOf.set(country, places);
    return places;
  }
}

const profileOf = (
  { kind, amount }: UnmetNeed,
  objective: number,
  place: Pick<Profile, 'placeKind' | 'place'>,
  language: string | undefined,
): Profile => ({
  kind,
  objective,
  ...place,
  ...(language !== undefined && { language }),
  ...(amount !== undefined && { currency: amount.currency }),
});

const keyOf = ({ kind, objective, place, language = '', currency = '' }: Profile): string =>
  `${kind}|${String(objective)}|${place}|${language}|${currency}`;

const emptyTally = (profile: Profile): Tally => ({
  profile,
  requests: new Set(),
  completed: new Set(),
  states: new Set(),
  amounts: [],
  personDays: [],
  declines: new Map(),
  needItems: 0,
});

function gapOf({ profile, amounts, personDays, declines, ...tally }: Tally): Gap {
  const reasons = [...declines].map(([reasonCode, count]) => ({ reasonCode, count }));
  return {
    ...profile,
    requests: tally.requests.size,
    completes: tally.completed.size,
    needItems: tally.needItems,
    ...(amounts.length >= FEWEST_SOURCES && { amount: spreadOf(amounts) }),
    ...(personDays.length >= FEWEST_SOURCES && { personDays: spreadOf(personDays) }),
    declines: reasons.sort(
      (one, other) => other.count - one.count || (one.reasonCode < other.reasonCode ? -1 : 1),
    ),
  };
}

function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other);
  return { median: rounded(sorted[Math.floor(sorted.length / 2)] ?? 0), most: rounded(sorted.at(-1) ?? 0) };
}

/** Up to two significant digits: enough for the need, and nobody's exact figure. */
function rounded(figure: number): number {
  const unit = 10 ** Math.max(0, String(Math.ceil(figure)).length - 2);
  return Math.ceil(figure / unit) * unit;
}

const WIDTH: Readonly<Record<Gap['placeKind'], number>> = { 'sub-region': 0, 'regional-body': 1, region: 2 };

function byWorth(one: Gap, other: Gap): number {
  const more = other.requests - one.requests || other.completes - one.completes;
  const narrower = WIDTH[one.placeKind] - WIDTH[other.placeKind];
  return more || narrower || (keyOf(one) < keyOf(other) ? -1 : 1);
}
