import { describe, expect, it } from '@jest/globals';
import { UN_LANGUAGES } from '@hub/contracts/vocabularies/un-languages.js';
import { gapsIn } from './gaps-in.js';
import { languageFrom } from './language.js';
import { wordingOf } from './wording.js';

const questions = (words: Record<string, string>) => ({
  ...words,
  hello: '{{who}}: {{sum, money}}, {{on, date}}',
});
const CATALOGUES = {
  en: questions({ asked_one: 'One question', asked_other: '{{count}} questions' }) as {
    asked_one: string;
    asked_other: string;
    hello: string;
  },
  fr: questions({
    asked_one: '{{count}} question',
    asked_many: '{{count}} de questions',
    asked_other: '{{count}} questions',
  }),
  es: questions({
    asked_one: '{{count}} pregunta',
    asked_many: '{{count}} de preguntas',
    asked_other: '{{count}} preguntas',
  }),
  ar: questions({
    asked_zero: 'لا أسئلة',
    asked_one: 'سؤال واحد',
    asked_two: 'سؤالان',
    asked_few: '{{count}} أسئلة',
    asked_many: '{{count}} سؤالاً',
    asked_other: '{{count}} سؤال',
  }),
  zh: questions({ asked_other: '{{count}} 个问题' }),
  ru: questions({
    asked_one: '{{count}} вопрос',
    asked_few: '{{count}} вопроса',
    asked_many: '{{count}} вопросов',
    asked_other: '{{count}} вопроса',
  }),
};
const wording = wordingOf(CATALOGUES);

describe('a wording', () => {
  it('takes the plural form of each language', () => {
    const said = (language: 'ar' | 'ru' | 'en') =>
      [0, 1, 2, 3, 11, 21, 100].map((count) => wording.say(language, 'asked', { count }));

    expect(said('en')).toEqual(expect.arrayContaining(['One question', '0 questions', '21 questions']));
    expect(said('ru')).toEqual([
      '0 вопросов',
      '1 вопрос',
      '2 вопроса',
      '3 вопроса',
      '11 вопросов',
      '21 вопрос',
      '100 вопросов',
    ]);
    expect(said('ar')).toEqual(expect.arrayContaining(['لا أسئلة', 'سؤالان']));
  });

  it('writes sums and days as the language does', () => {
    const sum = { amountMinor: 123_450, currency: 'USD' };
    const values = { who: 'A', sum, on: '2028-02-29' };

    expect(wording.say('en', 'hello', values)).toMatch(/USD.1,234\.50, 29 February 2028/);
    expect(wording.say('fr', 'hello', values)).toMatch(/1.234,50.USD, 29 février 2028/);
    expect(wording.say('zh', 'hello', values)).toContain('2028年2月29日');
    expect(wording.say('en', 'hello', { ...values, sum: { amountMinor: 500, currency: 'JPY' } })).toMatch(
      /JPY.500,/,
    );
  });

  it('shows an instant as the day it is in the reader’s zone', () => {
    const values = { who: 'A', sum: { amountMinor: 100, currency: 'USD' }, on: '2026-12-31T11:30:00.000Z' };

    expect(wording.say('en', 'hello', values, { timeZone: 'Pacific/Kiritimati' })).toContain(
      '1 January 2027',
    );
    expect(wording.say('en', 'hello', values, { timeZone: 'Pacific/Pago_Pago' })).toContain(
      '31 December 2026',
    );
  });

  it('isolates what runs in the other direction, and nothing else', () => {
    const sum = { amountMinor: 100, currency: 'USD' };

    expect(wording.say('ar', 'hello', { who: 'IOM', sum, on: '2026-01-01' })).toContain('\u2068IOM\u2069');
    expect(wording.say('en', 'hello', { who: 'سؤال', sum, on: '2026-01-01' })).toContain('\u2068سؤال\u2069');
    expect(wording.say('en', 'hello', { who: 'IOM', sum, on: '2026-01-01' })).not.toMatch(/[\u2068\u2069]/);
  });

  it('never reads a value as a placeholder or another sentence', () => {
    const hostile = '{{sum, money}} $t(asked) $1 <b>';

    expect(
      wording.say('en', 'hello', {
        who: hostile,
        sum: { amountMinor: 100, currency: 'USD' },
        on: '2026-01-01',
      }),
    ).toContain(`${hostile}: USD`);
  });
});

describe('the gaps of catalogues', () => {
  it('are none where all is said', () => {
    expect(gapsIn(CATALOGUES)).toEqual([]);
  });

  it('name a missing key, an extra one, a lost value and a missing plural form', () => {
    const { asked_few: _lost, ...russian } = CATALOGUES.ru as Record<string, string>;
    const broken = {
      ...CATALOGUES,
      ru: russian,
      fr: { ...CATALOGUES.fr, hello: '{{who}}: {{sum}}' },
      zh: { asked_other: '{{count}} 个问题', surplus: 'x', hello: ' ' },
    };

    expect(gapsIn(broken)).toEqual([
      'zh: unknown surplus',
      'zh: hello is empty',
      'fr: hello lacks {{sum, money}}',
      'fr: hello lacks {{on, date}}',
      'fr: hello has an unknown {{sum}}',
      'ru: no asked_few',
    ]);
  });
});

describe('the language of a reader', () => {
  it.each([
    ['fr-CM, fr;q=0.9, en;q=0.5', 'fr'],
    ['de, ru;q=0.2, es;q=0.8', 'es'],
    ['ar;q=0, zh;q=0.1', 'zh'],
    ['de', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [';;q=x,,', 'en'],
  ])('by %s is %s', (header, language) => {
    expect(languageFrom(header)).toBe(language);
  });

  it('is one of six', () => {
    expect(UN_LANGUAGES).toHaveLength(6);
  });
});
