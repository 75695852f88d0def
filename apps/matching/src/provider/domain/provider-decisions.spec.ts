import { describe, expect, it } from '@jest/globals';
import { recordOutcome, registerProvider, reviseProfile, verifyProvider } from './provider-decisions.js';
import type { ProviderEvent } from './provider-events.js';
import { evolveProvider, type Provider, type ProviderProfile } from './provider.js';

const AT = new Date('2026-04-01T09:00:00.000Z');
const PROFILE: ProviderProfile = { name: 'IOM', kind: 'un-entity', unOrganisation: true, members: [] };

const fold = (provider: Provider | undefined, events: readonly ProviderEvent[], by = 'desk.ana'): Provider =>
  events.reduce<Provider | undefined>(
    (state, event) => evolveProvider(state, event, { seq: 1, at: AT, by: { id: by } }),
    provider,
  ) as Provider;
const registered = fold(undefined, registerProvider(undefined, 'iom', PROFILE, AT));

describe('a provider', () => {
  it('is verified by another officer than the one who registered it', () => {
    expect(() => verifyProvider(registered, 'iom', 'desk.ana', AT)).toThrow(
      expect.objectContaining({ code: 'matching.provider.four-eyes' }),
    );
    expect(fold(registered, verifyProvider(registered, 'iom', 'desk.ben', AT)).verification).toBe('verified');
  });

  it('waits to be verified again when its profile changes, then not by who changed it', () => {
    const verified = fold(registered, verifyProvider(registered, 'iom', 'desk.ben', AT), 'desk.ben');

    const revised = fold(
      verified,
      reviseProfile(verified, 'iom', { ...PROFILE, name: 'Other' }, AT),
      'desk.ben',
    );

    expect(revised.verification).toBe('pending');
    expect(() => verifyProvider(revised, 'iom', 'desk.ben', AT)).toThrow(/Another desk officer/);
    expect(verifyProvider(revised, 'iom', 'desk.ana', AT)).toHaveLength(1);
  });

  it.each([
    ['a State without its country', { kind: 'state' }, '/country'],
    ['a consortium of one', { kind: 'consortium', members: ['ngo-1'] }, '/members'],
    ['members of what is no consortium', { members: ['ngo-1', 'ngo-2'] }, '/members'],
  ] as const)('cannot be %s', (_what, changes, pointer) => {
    expect(() => registerProvider(undefined, 'x', { ...PROFILE, ...changes }, AT)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    );
  });

  it('has an id of its own, and counts an outcome once', () => {
    const outcome = { requestId: 'r', needItemId: 'n', invitationId: 'i', rating: 4 };
    const rated = fold(registered, recordOutcome(registered, 'iom', outcome));

    expect(() => registerProvider(registered, 'iom', PROFILE, AT)).toThrow(/registered already/);
    expect(rated.outcomes).toEqual([{ invitationId: 'i', rating: 4 }]);
    expect(recordOutcome(rated, 'iom', outcome)).toEqual([]);
  });
});
