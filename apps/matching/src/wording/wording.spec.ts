import { describe, expect, it } from '@jest/globals';
import { FIT_CRITERIA, type FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { NEED_CHANGE_KINDS } from '@hub/contracts/vocabularies/need-change-kinds.js';
import { REFUSAL_REASONS } from '@hub/contracts/vocabularies/refusal-reasons.js';
import { UN_LANGUAGES } from '@hub/contracts/vocabularies/un-languages.js';
import { gapsIn } from '@hub/wording/gaps-in.js';
import { MISSING_VALUE } from '@hub/wording/wording.js';
import { explainCompletion } from './explain-completion.js';
import { explainMatch } from './explain-match.js';
import { explainNearMiss } from './explain-near-miss.js';
import { CATALOGUES } from './wording.js';

const NOT_SAID = new RegExp(
  `(point|criterion|reason|kind|miss|match)\\.|\\{\\{|undefined|NaN|${MISSING_VALUE}`,
);
const scored = (score: number) =>
  Object.fromEntries(FIT_CRITERIA.map((criterion) => [criterion, score])) as Record<FitCriterion, number>;
const TO = {
  period: '2027-07-01/2028-12-31',
  place: 'MKD,ALB',
  kind: 'technical',
  amount: '5000000 USD',
  cooperation: 'south-south,triangular',
} as const;

describe('what matching says', () => {
  it('is said in six languages, with every value', () => {
    expect(gapsIn(CATALOGUES)).toEqual([]);
  });

  it.each(UN_LANGUAGES)('has a sentence for every criterion at every level in %s', (language) => {
    for (const only of FIT_CRITERIA)
      for (const score of [0, 0.5, 0.8, 1]) {
        const neutral = FIT_CRITERIA.filter((criterion) => criterion !== only);
        const said = explainMatch(language, { fit: 61.5, scores: scored(score), neutral }, 'IOM');

        expect(said).not.toMatch(NOT_SAID);
        expect(said).toContain('IOM');
      }
  });

  it.each(UN_LANGUAGES)('has a sentence for every near miss in %s', (language) => {
    for (const reason of REFUSAL_REASONS)
      expect(explainNearMiss(language, { reason }, 'IOM')).not.toMatch(NOT_SAID);
    for (const kind of NEED_CHANGE_KINDS) {
      const change = { kind, from: 'as it is', to: TO[kind], fit: 71 };
      expect(explainNearMiss(language, { reason: 'window', change }, 'IOM')).not.toMatch(NOT_SAID);
    }
  });

  it.each(UN_LANGUAGES)('says in %s all that a gift would close', (language) => {
    const gap = { needItemId: 'need-1', objectives: [1], countries: ['MKD'], skills: [] };
    const gaps = [
      { ...gap, kind: 'financial' as const, amount: { amountMinor: 15_000_000, currency: 'USD' } },
      { ...gap, kind: 'human' as const, personDays: 40, skills: ['law'] },
      { ...gap, kind: 'technical' as const },
    ];

    const said = explainCompletion(language, { requestTitle: 'Data', gaps });

    expect(said).not.toMatch(NOT_SAID);
    expect(said).toContain('law');
  });

  it('says in plain words what is missing, and that the gift covers it', () => {
    const amount = { amountMinor: 15_000_000, currency: 'USD' };
    const gap = {
      needItemId: 'n',
      kind: 'financial' as const,
      objectives: [1],
      countries: ['MKD'],
      skills: [],
    };

    expect(explainCompletion('en', { requestTitle: 'Data', gaps: [{ ...gap, amount }] })).toMatch(
      /^The plan for “Data” lacks only this: USD.150,000\. Your gift would cover all of it\.$/,
    );
  });

  it('names what brings most points, what costs most, and what is not known', () => {
    const scores = { ...scored(1), geography: 0.5, window: 0.6, practice: 0.5 };

    const said = explainMatch('en', { fit: 85.25, scores, neutral: ['practice'] }, 'UNDP');

    expect(said).toBe(
      'UNDP fits with 85.25 of 100. For it: it works on exactly these objectives, it covers the whole need, and it is ' +
        'large enough. Against it: it reaches the place as part of a wider region and it is there for 60 % of the ' +
        'time. Nothing is said about: past work.',
    );
  });

  it('says which single change would let an offer in', () => {
    const change = { kind: 'period', from: '2026-09-01/2028-02-29', to: TO.period, fit: 71 } as const;

    expect(explainNearMiss('en', { reason: 'window', change }, 'Norway')).toBe(
      'Norway would fit with 71 of 100 if the work ran from 1 July 2027 to 31 December 2028.',
    );
    expect(
      explainNearMiss('fr', { reason: 'country', change: { ...change, kind: 'place', to: 'MKD' } }, 'X'),
    ).toContain('Macédoine du Nord');
    expect(explainNearMiss('en', { reason: 'capacity' }, 'Norway')).toBe(
      'Norway would fit but for one thing: its capacity is used up.',
    );
  });
});
