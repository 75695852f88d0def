import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { FILTERS } from '../hard-filters.js';
import type { Weights } from '../weights.js';
import type { CountryQuery, NeedQuery } from './need-query.js';
import { LIST } from './offer-lists.js';
import { TRAIT } from './offer-records.js';
import { UNITS, type OfferStore } from './offer-store.js';

/** Rounding a score and a fit can lift a fit by this much beyond the sum that a bound is made of, in points. */
export const ROUNDING = 0.011;

const bit = (reason: string): number => 1 << FILTERS.indexOf(reason as (typeof FILTERS)[number]);
const VERIFICATION = bit('verification');
const SCREENING = bit('screening');
const KIND = bit('kind');
const WINDOW = bit('window');
const COUNTRY = bit('country');
const EXCLUSION = bit('exclusion');
const CONFLICT = bit('conflict-of-interest');
const COOPERATION = bit('cooperation-kind');
const AMOUNT = bit('amount');
const CAPACITY = bit('capacity');

/** The scores of an offer for a need by criterion, to four decimals. */
type Scores = Readonly<Record<Exclude<FitCriterion, 'practice' | 'capacity'>, number>>;

/**
 * Holds indexed offers against one need, with the arithmetic of the reference engine (`hard-filters.ts`, `criteria.ts`,
 * `fit.ts`) on the store's numbers: equal to the last bit, and a property holds the two together.
 */
export class OfferJudge {
  private readonly weight: Weights['byCriterion'];
  private readonly neutral: number;
  /** The most that coverage, amount, window and language can bring to this need, in points. */
  readonly mostOfTheLarge: number;
  /** The most that cooperation kind, SDG targets and structural factors can bring, and rounding. */
  readonly mostOfTheLittle: number;

  constructor(
    private readonly store: OfferStore,
    private readonly query: NeedQuery,
    weights: Weights,
  ) {
    this.weight = weights.byCriterion;
    this.neutral = weights.neutralScore;
    const { item, request } = query.situation.need;
    const saysAmount = item.amount !== undefined || item.personDays !== undefined;
    this.mostOfTheLarge =
      this.most('coverage', saysAmount || (item.skills?.length ?? 0) > 0) +
      this.most('amount', saysAmount) +
      this.most('window', true) +
      this.most('language', item.languages.length > 0);
    this.mostOfTheLittle =
      this.most('cooperation', request.cooperationKinds.length > 0) +
      this.most('sdgTargets', item.sdgTargets.length > 0) +
      this.most('structuralFactors', request.structuralFactors.length > 0) +
      ROUNDING;
  }

  /** A fit that no offer with this much of the two leading criteria and this standing can pass. */
  bound(objectives: number, geography: number, standing: number): number {
    return (
      this.weight.objectives * objectives +
      this.weight.geography * geography +
      this.mostOfTheLarge +
      this.mostOfTheLittle +
      standing / UNITS
    );
  }

  /** The fit; −1 when a filter refuses the offer, or when its fit cannot reach `least`. */
  fitReaching(slot: number, least: number): number {
    const objectives = this.objectives(slot);
    const standing = this.store.records.standing(slot);
    if (this.bound(objectives, 1, standing) < least) return -1;
    const reach = this.reach(slot);
    if (reach === 0 || this.bound(objectives, reach, standing) < least || this.isRefusedAlone(slot))
      return -1;
    const scores = this.scores(slot, objectives, reach);
    if (this.boundOf(scores, standing) < least || this.isRefusedWithProvider(slot)) return -1;
    return this.fit(slot, scores);
  }

  /** The fit, whether or not a filter refuses the offer. */
  fitUnfiltered(slot: number): number {
    return this.fit(slot, this.scores(slot, this.objectives(slot), this.reach(slot)));
  }

  /** One bit for each filter, in their order, that keeps the offer out; 0 when it fits. */
  refusals(slot: number): number {
    return (
      (this.isUnverified(slot) ? VERIFICATION : 0) |
      (this.isUnscreened(slot) ? SCREENING : 0) |
      (this.store.records.kind(slot) !== this.query.kind ? KIND : 0) |
      (this.isOutOfWindow(slot) ? WINDOW : 0) |
      (this.reach(slot) === 0 ? COUNTRY : 0) |
      (this.isExcluding(slot) ? EXCLUSION : 0) |
      (this.isConflicted(slot) ? CONFLICT : 0) |
      (this.isOtherCooperation(slot) ? COOPERATION : 0) |
      (this.isOutOfRange(slot) ? AMOUNT : 0) |
      (this.store.records.has(slot, TRAIT.CAPACITY_LEFT) ? 0 : CAPACITY)
    );
  }

  private isRefusedAlone(slot: number): boolean {
    return (
      this.isOutOfWindow(slot) ||
      this.store.records.kind(slot) !== this.query.kind ||
      !this.store.records.has(slot, TRAIT.CAPACITY_LEFT) ||
      this.isOutOfRange(slot) ||
      this.isOtherCooperation(slot) ||
      this.isExcluding(slot)
    );
  }

  // The provider stands elsewhere in memory, so that it is asked for last.
  private isRefusedWithProvider(slot: number): boolean {
    return this.isUnverified(slot) || this.isUnscreened(slot) || this.isConflicted(slot);
  }

  private isUnverified(slot: number): boolean {
    return this.store.providers.known(this.store.records.provider(slot))?.isVerified !== true;
  }

  private isUnscreened(slot: number): boolean {
    const until = this.store.providers.known(this.store.records.provider(slot))?.clearUntil;
    return until === undefined || until < this.query.situation.day;
  }

  private isOutOfWindow(slot: number): boolean {
    const { records } = this.store;
    const endDay = records.endDay(slot);
    const { startDay, endDay: lastDay, today } = this.query;
    return endDay < startDay || records.startDay(slot) > lastDay || endDay < today;
  }

  private isExcluding(slot: number): boolean {
    if (!this.store.records.has(slot, TRAIT.EXCLUSIONS)) return false;
    const { lists, records } = this.store;
    const start = records.lists(slot);
    const begin = lists.beginOf(start, LIST.EXCLUSIONS);
    const end = begin + lists.lengthOf(start, LIST.EXCLUSIONS);
    for (let at = begin; at < end; at += 1)
      if (this.query.mustNotExclude[lists.codeAt(at)] === 1) return true;
    return false;
  }

  private isConflicted(slot: number): boolean {
    const provider = this.store.providers.known(this.store.records.provider(slot));
    if (provider === undefined || provider.country === undefined) return false;
    if (provider.kind !== 'state' && provider.kind !== 'local-authority') return false;
    return this.query.situation.need.request.requestingStates.includes(provider.country);
  }

  private isOtherCooperation(slot: number): boolean {
    const offered = this.store.records.cooperation(slot);
    return offered !== 0 && this.query.cooperation.length > 0 && (offered & this.query.cooperationMask) === 0;
  }

  private isOutOfRange(slot: number): boolean {
    const { records } = this.store;
    const { amountMinor, currency } = this.query;
    if (amountMinor === undefined || !records.has(slot, TRAIT.AMOUNT)) return false;
    return records.currency(slot) !== currency || amountMinor < records.amountMin(slot);
  }

  private objectives(slot: number): number {
    const { objectives } = this.query;
    if (objectives.length === 0) return this.neutral;
    const offered = this.store.records.objectives(slot);
    let sum = 0;
    for (const { exact, area, table } of objectives)
      sum += (offered & exact) !== 0 ? 1 : (offered & area) !== 0 ? 0.6 : (offered & table) !== 0 ? 0.4 : 0;
    return sum / objectives.length;
  }

  // An excluded country is refused, so that what is excluded need not be taken off here.
  private reach(slot: number): number {
    const { countries } = this.query;
    let sum = 0;
    for (const country of countries) sum += this.reachOf(slot, country);
    return countries.length === 0 ? 0 : sum / countries.length;
  }

  private reachOf(slot: number, { code, isMember, regionScore }: CountryQuery): number {
    const { lists, records } = this.store;
    const start = records.lists(slot);
    let at = lists.beginOf(start, LIST.COUNTRIES);
    let end = at + lists.lengthOf(start, LIST.COUNTRIES);
    for (; at < end; at += 1) if (lists.codeAt(at) === code) return 1;
    const regionsEnd = end + lists.lengthOf(start, LIST.REGIONS);
    end = regionsEnd + lists.lengthOf(start, LIST.BODIES);
    for (let body = regionsEnd; body < end; body += 1) if (isMember[lists.codeAt(body)] === 1) return 0.9;
    let best = records.has(slot, TRAIT.GLOBAL) ? 0.3 : 0;
    for (; at < regionsEnd; at += 1) {
      const region = lists.codeAt(at);
      best = Math.max(best, region === this.query.worldRegion ? 0.3 : (regionScore[region] as number));
    }
    return best;
  }

  // Practice and capacity aside: they are in the standing.
  private scores(slot: number, objectives: number, geography: number): Scores {
    return {
      objectives: toFourDecimals(objectives),
      geography: toFourDecimals(geography),
      coverage: this.scoreOf(this.coverage(slot)),
      amount: this.scoreOf(this.amount(slot)),
      window: this.scoreOf(this.window(slot)),
      language: this.scoreOf(this.language(slot)),
      cooperation: this.scoreOf(this.cooperation(slot)),
      sdgTargets: this.scoreOf(this.sdgTargets(slot)),
      structuralFactors: this.scoreOf(this.structuralFactors(slot)),
    };
  }

  private boundOf(scores: Scores, standing: number): number {
    const { weight } = this;
    return (
      weight.objectives * scores.objectives +
      weight.geography * scores.geography +
      weight.coverage * scores.coverage +
      weight.amount * scores.amount +
      weight.window * scores.window +
      weight.language * scores.language +
      weight.cooperation * scores.cooperation +
      weight.sdgTargets * scores.sdgTargets +
      weight.structuralFactors * scores.structuralFactors +
      standing / UNITS +
      ROUNDING
    );
  }

  // In the order of the reference, because the last bit of a sum depends on it.
  private fit(slot: number, scores: Scores): number {
    const { weight, store } = this;
    let sum = weight.objectives * scores.objectives;
    sum += weight.geography * scores.geography;
    sum += weight.coverage * scores.coverage;
    sum += weight.amount * scores.amount;
    sum += weight.window * scores.window;
    sum += weight.practice * this.scoreOf(store.practiceOf(slot));
    sum += weight.capacity * this.scoreOf(1 - store.loadAt(slot));
    sum += weight.language * scores.language;
    sum += weight.cooperation * scores.cooperation;
    sum += weight.sdgTargets * scores.sdgTargets;
    sum += weight.structuralFactors * scores.structuralFactors;
    return Math.round(sum * 100) / 100;
  }

  private scoreOf(score: number | undefined): number {
    return toFourDecimals(score ?? this.neutral);
  }

  private coverage(slot: number): number | undefined {
    let sum = 0;
    let count = 0;
    const count1 = (share: number | undefined): void => {
      if (share === undefined) return;
      sum += share;
      count += 1;
    };
    count1(this.moneyRatio(slot));
    count1(this.dayRatio(slot));
    count1(this.skillShare(slot));
    return count === 0 ? undefined : sum / count;
  }

  private amount(slot: number): number | undefined {
    return this.query.amountMinor === undefined ? this.dayRatio(slot) : this.moneyRatio(slot);
  }

  private moneyRatio(slot: number): number | undefined {
    const { records } = this.store;
    return records.has(slot, TRAIT.AMOUNT)
      ? ratio(records.amountMax(slot), this.query.amountMinor)
      : undefined;
  }

  private dayRatio(slot: number): number | undefined {
    const offered = this.store.records.personDays(slot);
    return offered === 0 ? undefined : ratio(offered, this.query.personDays);
  }

  private skillShare(slot: number): number | undefined {
    const { skills } = this.query;
    if (skills === undefined || skills.length === 0) return undefined;
    let found = 0;
    for (const skill of skills) if (this.lists(slot, LIST.SKILLS, (code) => code === skill) > 0) found += 1;
    return found / skills.length;
  }

  private window(slot: number): number {
    const { records } = this.store;
    const from = Math.max(records.startDay(slot), this.query.startDay);
    const to = Math.min(records.endDay(slot), this.query.endDay);
    return Math.max(0, to - from + 1) / this.query.days;
  }

  private language(slot: number): number | undefined {
    const { lists, records } = this.store;
    if (this.query.situation.need.item.languages.length === 0) return undefined;
    if (lists.lengthOf(records.lists(slot), LIST.LANGUAGES) === 0) return undefined;
    if (this.lists(slot, LIST.LANGUAGES, (code) => this.query.languages.has(code)) > 0) return 1;
    return records.has(slot, TRAIT.INTERPRETATION) ? 0.5 : 0;
  }

  private cooperation(slot: number): number | undefined {
    const offered = this.store.records.cooperation(slot);
    return offered === 0 ? undefined : shareOfBits(this.query.cooperation, offered);
  }

  private sdgTargets(slot: number): number | undefined {
    const { lists, records } = this.store;
    const offered = lists.lengthOf(records.lists(slot), LIST.SDG_TARGETS);
    const wanted = this.query.sdgTargetsInAll;
    if (offered === 0 || wanted === 0) return undefined;
    const common = this.lists(slot, LIST.SDG_TARGETS, (code) => this.query.sdgTargets.has(code));
    return common / (offered + wanted - common);
  }

  private structuralFactors(slot: number): number | undefined {
    const offered = this.store.records.structuralFactors(slot);
    return offered === 0 ? undefined : shareOfBits(this.query.structuralFactors, offered);
  }

  // How many codes of a list are wanted.
  private lists(slot: number, list: number, isWanted: (code: number) => boolean): number {
    const { lists, records } = this.store;
    const start = records.lists(slot);
    const begin = lists.beginOf(start, list);
    const end = begin + lists.lengthOf(start, list);
    let count = 0;
    for (let at = begin; at < end; at += 1) if (isWanted(lists.codeAt(at))) count += 1;
    return count;
  }

  // Where the need says nothing the score is neutral whatever is offered.
  private most(criterion: FitCriterion, isAsked: boolean): number {
    return this.weight[criterion] * (isAsked ? Math.max(1, this.neutral) : this.neutral);
  }
}

const ratio = (offered: number, needed: number | undefined): number | undefined =>
  needed === undefined || needed === 0 ? undefined : Math.min(1, offered / needed);

function shareOfBits(wanted: readonly number[], offered: number): number | undefined {
  if (wanted.length === 0) return undefined;
  let found = 0;
  for (const bit of wanted) if ((offered & bit) !== 0) found += 1;
  return found / wanted.length;
}

const toFourDecimals = (score: number): number => Math.round(score * 10_000) / 10_000;
