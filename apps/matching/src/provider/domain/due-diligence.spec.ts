import { describe, expect, it } from '@jest/globals';
import {
  closeRedFlag,
  confirmScreening,
  raiseRedFlag,
  recordScreening,
  upholdRedFlag,
  type ScreeningRecord,
} from './due-diligence-decisions.js';
import { isClearOn } from './due-diligence.js';
import { registerProvider, reviseProfile } from './provider-decisions.js';
import type { ProviderEvent } from './provider-events.js';
import { evolveProvider, type Provider, type ProviderProfile } from './provider.js';

const AT = new Date('2026-04-01T09:00:00.000Z');
const PROFILE: ProviderProfile = { name: 'IOM', kind: 'un-entity', unOrganisation: true, members: [] };
const CLEAR: ScreeningRecord = {
  lists: ['un-security-council', 'ungm-ineligibility'],
  outcome: 'clear',
  evidence: 'DMS 2026/0412',
};
const FLAG = { category: 'fraud-or-corruption', note: 'Paid twice.', evidence: 'DMS 2026/0518' } as const;

const fold = (provider: Provider | undefined, events: readonly ProviderEvent[], by: string): Provider =>
  events.reduce<Provider | undefined>(
    (state, event) => evolveProvider(state, event, { seq: 1, at: AT, by: { id: by } }),
    provider,
  ) as Provider;
const registered = fold(undefined, registerProvider(undefined, 'iom', PROFILE, AT), 'ana');
const record = (provider: Provider, screeningId: string, changes: Partial<ScreeningRecord> = {}) =>
  recordScreening(provider, 'iom', screeningId, { ...CLEAR, ...changes }, { at: AT, validMonths: 12 });
const recorded = (provider: Provider, id: string, changes?: Partial<ScreeningRecord>) =>
  fold(provider, record(provider, id, changes), 'ana');
const confirmed = (provider: Provider, id: string) =>
  fold(provider, confirmScreening(provider, 'iom', id, 'ben'), 'ben');
const screened = confirmed(recorded(registered, 's1'), 's1');

describe('a screening', () => {
  it('counts once another officer than the one who recorded it has confirmed it', () => {
    const waiting = recorded(registered, 's1');

    expect(waiting.clearUntil).toBeUndefined();
    expect(() => confirmScreening(waiting, 'iom', 's1', 'ana')).toThrow(
      expect.objectContaining({ code: 'matching.provider.four-eyes' }),
    );
    expect(confirmed(waiting, 's1').clearUntil).toBe('2027-04-01');
    expect(confirmScreening(screened, 'iom', 's1', 'carl')).toEqual([]);
  });

  it('runs out after its last day', () => {
    expect(isClearOn(screened, '2027-04-01')).toBe(true);
    expect(isClearOn(screened, '2027-04-02')).toBe(false);
    expect(isClearOn(registered, '2026-04-01')).toBe(false);
  });

  it('of the last day of a long month ends with the shorter one', () => {
    const [event] = recordScreening(
      registered,
      'iom',
      's1',
      { ...CLEAR, checkedOn: '2026-03-31' },
      { at: AT, validMonths: 11 },
    );

    expect(event?.data).toMatchObject({ checkedOn: '2026-03-31', validUntil: '2027-02-28' });
  });

  it.each(['match', 'possible-match'] as const)('that shows a %s keeps the provider out', (outcome) => {
    const found = recorded(screened, 's2', { outcome, note: 'The same name, born in the same town.' });

    expect(found.clearUntil).toBe('2027-04-01');
    expect(confirmed(found, 's2').clearUntil).toBeUndefined();
  });

  it('of an earlier day does not undo a later one', () => {
    const older = recorded(screened, 's0', { checkedOn: '2025-11-01', outcome: 'match', note: 'Found.' });

    expect(confirmed(older, 's0').clearUntil).toBe('2027-04-01');
  });

  it('no longer counts when the provider takes another name, and then cannot be confirmed', () => {
    const revise = (provider: Provider, profile: ProviderProfile) =>
      fold(provider, reviseProfile(provider, 'iom', profile, AT), 'ana');
    const renamed = revise(recorded(screened, 's2'), { ...PROFILE, name: 'Other' });

    expect(revise(screened, { ...PROFILE, summary: 'More words.' }).clearUntil).toBe('2027-04-01');
    expect(renamed.clearUntil).toBeUndefined();
    expect(() => confirmScreening(renamed, 'iom', 's2', 'ben')).toThrow(
      expect.objectContaining({ code: 'matching.screening.superseded' }),
    );
  });

  it.each([
    ['that leaves a required list out', { lists: ['un-security-council'] }, '/lists'],
    ['of a day to come', { checkedOn: '2026-04-03' }, '/checkedOn'],
    ['that has run out already', { checkedOn: '2025-03-01' }, '/checkedOn'],
    ['that found something and does not say what', { outcome: 'match' }, '/note'],
  ] as const)('is refused %s', (_what, changes, pointer) => {
    expect(() => record(registered, 's1', changes)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    );
  });
});

describe('a red flag', () => {
  const flagged = fold(screened, raiseRedFlag(screened, 'iom', 'f1', FLAG), 'ana');
  const upheld = fold(flagged, upholdRedFlag(flagged, 'iom', 'f1', 'ben'), 'ben');

  it('keeps the provider out once another officer than the one who raised it upholds it', () => {
    expect(flagged.clearUntil).toBe('2027-04-01');
    expect(() => upholdRedFlag(flagged, 'iom', 'f1', 'ana')).toThrow(/Another desk officer/);
    expect(upheld.clearUntil).toBeUndefined();
    expect(upholdRedFlag(upheld, 'iom', 'f1', 'carl')).toEqual([]);
  });

  it('outweighs a later screening with nothing found', () => {
    expect(confirmed(recorded(upheld, 's2'), 's2').clearUntil).toBeUndefined();
  });

  it('is dismissed by another than who raised it, and lifted by another than who upheld it', () => {
    expect(() => closeRedFlag(flagged, 'iom', 'f1', 'No.', 'ana')).toThrow(/Another desk officer/);
    expect(() => closeRedFlag(upheld, 'iom', 'f1', 'No.', 'ben')).toThrow(/Another desk officer/);

    const lifted = fold(upheld, closeRedFlag(upheld, 'iom', 'f1', 'Paid back.', 'ana'), 'ana');

    expect(lifted).toMatchObject({ clearUntil: '2027-04-01', redFlags: [{ closedBecause: 'Paid back.' }] });
    expect(() => upholdRedFlag(lifted, 'iom', 'f1', 'ben')).toThrow(
      expect.objectContaining({ code: 'matching.red-flag.closed' }),
    );
  });
});
