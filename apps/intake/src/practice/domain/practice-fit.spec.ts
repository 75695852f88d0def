import { describe, expect, it } from '@jest/globals';
import type { RequestContent } from '@hub/contracts/intake/request-content.js';
import { CONTENT } from '../../request/domain/testing/sample-request.js';
import { practiceFit, type KnownPractice } from './practice-fit.js';

const request: RequestContent = {
  ...CONTENT,
  requestingStates: ['MKD'],
  title: 'A register of labour permits',
  summary: '',
  needItems: [{ ...CONTENT.needItems[0], needItemId: 'n', description: '', objectives: [1, 5], places: [] }],
};

const practice = (changes: Partial<KnownPractice> = {}): KnownPractice => ({
  practiceId: 'practice-1',
  name: 'Something else',
  summary: 'Nothing alike.',
  countries: [],
  objectives: [],
  organisations: [],
  sources: [],
  ...changes,
});

describe('how a practice fits a request', () => {
  it('is nothing when they have nothing in common', () => {
    expect(practiceFit(request, practice())).toEqual({ score: 0, reasons: [] });
  });

  it('counts the objectives of the request that it served', () => {
    expect(practiceFit(request, practice({ objectives: [5, 7, 9] }))).toEqual({
      score: 25,
      reasons: [{ criterion: 'objectives', points: 25, outOf: 50, common: ['5'] }],
    });
  });

  it('counts words of both, but not those that every text here has', () => {
    const alike = practice({ name: 'Labour permits', summary: 'International migration support. Register!' });
    expect(practiceFit(request, alike).reasons).toMatchObject([
      { criterion: 'words', common: ['labour', 'permits', 'register'] },
    ]);
  });

  it('counts that it was tried in the country', () => {
    expect(practiceFit(request, practice({ countries: ['ALB', 'MKD'] }))).toMatchObject({
      score: 15,
      reasons: [{ criterion: 'countries', common: ['MKD'] }],
    });
  });
});
