import type { RedFlagCategory } from '@hub/contracts/vocabularies/red-flag-categories.js';
import type { ScreeningList } from '@hub/contracts/vocabularies/screening-lists.js';
import type { FieldRefusal } from '../../refusal/domain/domain-error.js';
import type { RedFlag, Screening } from './due-diligence.js';
import type { ProviderEvent } from './provider-events.js';
import {
  ProviderNotFound,
  RedFlagClosed,
  RedFlagNotFound,
  SameOfficer,
  ScreeningIncomplete,
  ScreeningNotFound,
  ScreeningSuperseded,
} from './provider.errors.js';
import type { Provider } from './provider.js';

/**
 * Without these a screening does not count: the consolidated list of the UN Security Council, whose sanctions bind every
 * Member State (Charter, Article 41), and the ineligibility list of the UN Global Marketplace.
 */
const REQUIRED_LISTS: readonly ScreeningList[] = ['un-security-council', 'ungm-ineligibility'];
const DAY_MS = 86_400_000;
// A day begins 14 hours before it does in UTC where it begins first.
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/** What an officer says of a look-up. */
export type ScreeningRecord = Pick<Screening, 'lists' | 'outcome' | 'note' | 'evidence'> & {
  /** Day; that of the recording when nothing is said. */
  readonly checkedOn?: string;
};

/** @throws ProviderNotFound, ScreeningIncomplete */
export function recordScreening(
  provider: Provider | undefined,
  providerId: string,
  screeningId: string,
  record: ScreeningRecord,
  { at, validMonths }: { readonly at: Date; readonly validMonths: number },
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  const checkedOn = record.checkedOn ?? dayOf(at);
  const validUntil = monthsLater(checkedOn, validMonths);
  refuseIncomplete(record, checkedOn, validUntil, at);
  const data = { providerId, screeningId, ...record, checkedOn, validUntil };
  return [{ type: 'matching.provider.screening-recorded.v1', data }];
}

/**
 * Four eyes: who recorded a screening cannot confirm it.
 *
 * @throws ProviderNotFound, ScreeningNotFound, ScreeningSuperseded, SameOfficer
 */
export function confirmScreening(
  provider: Provider | undefined,
  providerId: string,
  screeningId: string,
  officer: string,
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  const screening = provider.screenings?.find((each) => each.screeningId === screeningId);
  if (screening === undefined) throw new ScreeningNotFound(screeningId);
  if (screening.confirmedBy !== undefined) return [];
  if (screening.isOfEarlierProfile === true) throw new ScreeningSuperseded(screeningId);
  if (screening.recordedBy === officer) throw new SameOfficer(providerId, 'recorded the screening of');
  const { outcome, validUntil } = screening;
  const data = { providerId, screeningId, outcome, validUntil };
  return [{ type: 'matching.provider.screening-confirmed.v1', data }];
}

/** @throws ProviderNotFound */
export function raiseRedFlag(
  provider: Provider | undefined,
  providerId: string,
  redFlagId: string,
  flag: { readonly category: RedFlagCategory; readonly note: string; readonly evidence: string },
): readonly ProviderEvent[] {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  return [{ type: 'matching.provider.red-flag-raised.v1', data: { providerId, redFlagId, ...flag } }];
}

/** Four eyes: who raised it cannot uphold it. @throws ProviderNotFound, RedFlagNotFound, RedFlagClosed, SameOfficer */
export function upholdRedFlag(
  provider: Provider | undefined,
  providerId: string,
  redFlagId: string,
  officer: string,
): readonly ProviderEvent[] {
  const flag = openFlag(provider, providerId, redFlagId);
  if (flag.status === 'upheld') return [];
  if (flag.raisedBy === officer) throw new SameOfficer(providerId, 'raised the red flag on');
  return [{ type: 'matching.provider.red-flag-upheld.v1', data: { providerId, redFlagId } }];
}

/**
 * Four eyes: who raised it cannot dismiss it, who upheld it cannot lift it.
 *
 * @throws ProviderNotFound, RedFlagNotFound, RedFlagClosed, SameOfficer
 */
export function closeRedFlag(
  provider: Provider | undefined,
  providerId: string,
  redFlagId: string,
  reason: string,
  officer: string,
): readonly ProviderEvent[] {
  const { raisedBy, upheldBy } = openFlag(provider, providerId, redFlagId);
  if ((upheldBy ?? raisedBy) === officer) throw new SameOfficer(providerId, 'decided on the red flag on');
  return [{ type: 'matching.provider.red-flag-closed.v1', data: { providerId, redFlagId, reason } }];
}

function openFlag(provider: Provider | undefined, providerId: string, redFlagId: string): RedFlag {
  if (provider === undefined) throw new ProviderNotFound(providerId);
  const flag = provider.redFlags?.find((each) => each.redFlagId === redFlagId);
  if (flag === undefined) throw new RedFlagNotFound(redFlagId);
  if (flag.status === 'closed') throw new RedFlagClosed(redFlagId);
  return flag;
}

function refuseIncomplete(
  { lists, outcome, note }: ScreeningRecord,
  checkedOn: string,
  validUntil: string,
  at: Date,
): void {
  const errors: FieldRefusal[] = [];
  const missing = REQUIRED_LISTS.filter((list) => !lists.includes(list));
  if (missing.length > 0)
    errors.push({ pointer: '/lists', code: 'missing', detail: `Also look in: ${missing.join(', ')}.` });
  if (checkedOn > dayOf(new Date(at.getTime() + EARLIEST_ZONE_MS)))
    errors.push({ pointer: '/checkedOn', code: 'in-the-future', detail: 'That day has not come yet.' });
  if (validUntil < dayOf(at))
    errors.push({
      pointer: '/checkedOn',
      code: 'too-old',
      detail: `It would have run out on ${validUntil}.`,
    });
  if (outcome !== 'clear' && note === undefined)
    errors.push({ pointer: '/note', code: 'missing', detail: 'Say what was found.' });
  if (errors.length > 0) throw new ScreeningIncomplete(errors);
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The same day of a later month, or its last day where that month is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months, date));
  const isOver = later.getUTCDate() !== date;
  return dayOf(isOver ? new Date(later.getTime() - later.getUTCDate() * DAY_MS) : later);
}
