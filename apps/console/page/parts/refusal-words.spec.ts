import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../api/problem.js';
import { FR } from '../wording/fr.js';
import { formatsIn } from '../wording/formats.js';
import { fieldSaid, refusalSaid } from './refusal-words.js';

const within = (words: Readonly<Record<string, string>>) => (key: string) => words[key];
const said = (code: string, details = {}, detail = 'In English.') =>
  refusalSaid(new ApiProblem(409, { code, details, detail }), within(FR.whyRefused), formatsIn('fr'));

describe('what is said of a refusal', () => {
  it('is the sentence of its code, the nearer one first', () => {
    expect(said('matching.offer.withdrawn')).toEqual({ sentence: FR.whyRefused['offer/withdrawn'] });
    expect(said('matching.practice.not-found')).toEqual({ sentence: FR.whyRefused['not-found'] });
  });

  it('holds days, numbers, amounts, lists and names as the reader writes them', () => {
    const plain = (code: string, details: object) => said(code, details).sentence?.replaceAll(/\s/g, ' ');

    expect(plain('intake.request.too-early', { startsOn: '2026-03-31' })).toMatch(/31 mars 2026/);
    expect(plain('matching.queue-filter.too-many', { most: 1200 })).toMatch(/1 200 vues/);
    expect(plain('funding.contribution.over-deposited', { openMinor: 150_000, currency: 'USD' })).toMatch(
      /1 500/,
    );
    expect(plain('funding.payment.account-not-confirmed', { holders: ['IOM', 'ILO'] })).toMatch(/IOM et ILO/);
    expect(plain('matching.invitation.claimed-already', { assignee: { name: 'Ana' } })).toMatch(/^Ana /);
  });

  it('is the plainer sentence where the nearer one could not be filled', () => {
    const code = 'matching.offer.capacity-below-promises';

    expect(said(code, { promised: 2, used: 1 }).sentence).toMatch(/2/);
    expect(said(code)).toEqual({ sentence: FR.whyRefused['capacity-below-promises'] });
  });

  it('is what the service says where no sentence is known, or one could not be filled', () => {
    const inEnglish = { inEnglish: 'In English.' };

    expect(said('intake.request.never-heard-of')).toEqual(inEnglish);
    expect(said('intake.request.too-early')).toEqual(inEnglish);
  });

  it('keeps what the service says where that tells more', () => {
    const field = (code: string) =>
      fieldSaid({ code, pointer: '/title', detail: 'At most 200.' }, within(FR.wrongField));

    expect(said('intake.request.four-eyes')).toMatchObject({ inEnglish: 'In English.' });
    expect(field('max')).toEqual({ sentence: FR.wrongField.max, inEnglish: 'At most 200.' });
    expect(field('missing')).toEqual({ sentence: FR.wrongField.missing });
  });
});
