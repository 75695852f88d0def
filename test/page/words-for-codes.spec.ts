import { describe, expect, it } from '@jest/globals';
import { EN } from '../../apps/console/page/wording/en.js';
import { eligibilityOutlook } from '../../apps/intake/src/dry-run/domain/eligibility-outlook.js';
import { completenessOf } from '../../apps/intake/src/request/domain/completeness.js';
import { NOT_MET_REASONS } from '../../apps/intake/src/request/domain/local-needs.js';
import { CRITERIA } from '../../apps/intake/src/request/domain/similarity.js';
import { aRequest } from '../../apps/intake/src/request/domain/testing/a-request.js';

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
