import { describe, expect, it } from '@jest/globals';
import { keysOf } from '../../apps/console/page/parts/refusal-words.js';
import { EN } from '../../apps/console/page/wording/en.js';
import { eligibilityOutlook } from '../../apps/intake/src/dry-run/domain/eligibility-outlook.js';
import { completenessOf } from '../../apps/intake/src/request/domain/completeness.js';
import { NOT_MET_REASONS } from '../../apps/intake/src/request/domain/local-needs.js';
import { CRITERIA } from '../../apps/intake/src/request/domain/similarity.js';
import { aRequest } from '../../apps/intake/src/request/domain/testing/a-request.js';
import { declaredCodes, declaredFieldCodes } from './declared-codes.js';

/** Refusals that nobody reads on the page, and why. */
const NOT_READ = {
  'what the page sends is never so': [
    'platform.bad-request',
    'platform.forbidden',
    'platform.headers-too-large',
    'platform.idempotency-key-invalid',
    'platform.idempotency-key-missing',
    'platform.if-match-missing',
    'platform.malformed-json',
    'platform.malformed-url',
    'platform.method-not-allowed',
    'platform.url-too-long',
    'intake.request.exists',
  ],
  'the ledger says it to the code that books': [
    'funding.ledger.hold-not-open',
    'funding.ledger.not-reversible',
    'funding.ledger.reference-reused',
    'funding.ledger.unbalanced-transfer',
  ],
  'operators check and match again with their own commands': [
    'funding.checkpoint.not-configured',
    'funding.checkpoint.not-genuine',
    'matching.rematching.under-way',
  ],
} as const;

const FIELD_NOT_READ = {
  'a dry run says it with words of its own': ['can-wait'],
} as const;

const emptyDraft = aRequest().drafted({
  consentToDisclose: undefined,
  consentToPublish: undefined,
  urgency: undefined,
  language: undefined,
  structuralFactors: [],
  cooperationKinds: [],
  markers: undefined,
  needItems: [{ needItemId: 'need-1', kind: 'human' }],
});

describe('the page has words of its own', () => {
  it('for each refusal that a reader can meet, and for no other', () => {
    const codes = without(declaredCodes(), NOT_READ);
    const said = new Set(codes.flatMap(keysOf));

    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => !keysOf(code).some((key) => key in EN.whyRefused))).toEqual([]);
    expect(Object.keys(EN.whyRefused).filter((key) => !said.has(key))).toEqual([]);
  });

  it('for each field that can be wrong, and for no other', () => {
    const codes = without(declaredFieldCodes(), FIELD_NOT_READ);

    expect(codes.filter((code) => !(code in EN.wrongField))).toEqual([]);
    expect(Object.keys(EN.wrongField).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('for each check of a dry run', () => {
    const checks = eligibilityOutlook(emptyDraft.state, 1).map(({ check }) => check);

    expect(Object.keys(EN.dryRunWhy).sort()).toEqual([...checks].sort());
  });

  it('for all that can wait', () => {
    const fields = completenessOf(emptyDraft.state).canWait.map(({ pointer }) => pointer.split('/').at(-1));

    expect(Object.keys(EN.canWait).sort()).toEqual(['title', ...fields].sort());
  });

  it('for each respect in which requests are alike', () => {
    expect(Object.keys(EN.similar.criterion).sort()).toEqual([...CRITERIA].sort());
  });

  it('for each end of a request that leaves a local need unmet', () => {
    expect(Object.keys(EN.notMetBecause).sort()).toEqual([...NOT_MET_REASONS].sort());
  });
});

/** The codes without those that are left out; each of these has to be a code. */
function without(codes: readonly string[], leftOut: Readonly<Record<string, readonly string[]>>) {
  const excepted = Object.values(leftOut).flat();
  expect(excepted.filter((code) => !codes.includes(code))).toEqual([]);
  return codes.filter((code) => !excepted.includes(code));
}
