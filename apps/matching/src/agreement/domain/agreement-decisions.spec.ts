import { describe, expect, it } from '@jest/globals';
import { amendAgreement, openAgreement, signAgreement, voidAgreement } from './agreement-decisions.js';
import type { AgreementEvent } from './agreement-events.js';
import { evolveAgreement, type Agreement } from './agreement.js';

const AT = new Date('2026-04-01T09:00:00.000Z');
const HASH = 'ab'.repeat(32);
const PLAN = {
  requestId: 'request-1',
  title: 'Evidence-based migration policy',
  summary: 'A register.',
  planHash: HASH,
  parties: ['state:MKD', 'provider:iom', 'provider:undp'],
  leadImplementer: 'iom',
};
const fold = (agreement: Agreement | undefined, events: readonly AgreementEvent[]): Agreement =>
  events.reduce<Agreement | undefined>(
    (state, event) => evolveAgreement(state, event, { seq: 1, at: AT, by: { id: 'someone' } }),
    agreement,
  ) as Agreement;
const opened = (parties = PLAN.parties): Agreement =>
  fold(undefined, openAgreement(undefined, 'agreement-1', { ...PLAN, parties }, AT));
const sign = (agreement: Agreement, party: string, hash = HASH) =>
  fold(agreement, signAgreement(agreement, 'agreement-1', party, hash, AT));

describe('a partnership agreement', () => {
  it('is concluded by the last signature, in whatever order they come', () => {
    let agreement = sign(sign(opened(), 'provider:undp'), 'state:MKD');
    expect(agreement.status).toBe('open');

    agreement = sign(agreement, 'provider:iom');

    expect(agreement).toMatchObject({ status: 'concluded', concludedAt: AT.toISOString() });
  });

  it('counts a party once', () => {
    const signed = sign(opened(), 'state:MKD');
    expect(signAgreement(signed, 'agreement-1', 'state:MKD', HASH, AT)).toEqual([]);
  });

  it.each([
    ['of another plan', 'state:MKD', 'cd'.repeat(32), 'matching.agreement.plan-hash-mismatch'],
    ['of a stranger', 'provider:who', HASH, 'matching.agreement.forbidden'],
  ])('refuses a signature %s', (_what, party, hash, code) => {
    expect(() => sign(opened(), party, hash)).toThrow(expect.objectContaining({ code }));
  });

  it('is void once, and takes no signature then', () => {
    const voided = fold(opened(), voidAgreement(opened(), 'Withdrawn.'));
    expect(voidAgreement(voided, 'Withdrawn.')).toEqual([]);
    expect(() => sign(voided, 'state:MKD')).toThrow(/is voided/);
  });

  it('holds with an amended plan once all parties have signed, and takes an amendment in once', () => {
    const amendment = {
      amendmentId: 'amendment-1',
      planHash: 'cd'.repeat(32),
      parties: ['state:MKD', 'provider:iom'],
      agreedBy: PLAN.parties,
      leadImplementer: 'iom',
      reason: 'UNDP hands over.',
      amendedAt: AT.toISOString(),
    };
    expect(amendAgreement(opened(), amendment)).toEqual([]);
    const concluded = PLAN.parties.reduce((agreement, party) => sign(agreement, party), opened());

    const amended = fold(concluded, amendAgreement(concluded, amendment));

    expect(amended).toMatchObject({
      status: 'concluded',
      planHash: 'cd'.repeat(32),
      parties: ['state:MKD', 'provider:iom'],
      amendments: [{ amendmentId: 'amendment-1', previousPlanHash: HASH }],
    });
    expect(amended.signatures.map(({ planHash }) => planHash)).toEqual([HASH, HASH, HASH]);
    expect(amendAgreement(amended, amendment)).toEqual([]);
  });

  it.each([
    [['state:MKD', 'provider:iom'], 'bilateral'],
    [['state:MKD', 'provider:iom', 'provider:undp'], 'multilateral'],
    [['state:MKD', 'state:ALB', 'provider:iom'], 'regional'],
  ])('of %j is %s', (parties, kind) => {
    expect(opened(parties).kind).toBe(kind);
  });
});
