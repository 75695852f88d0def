import { describe, expect, it } from '@jest/globals';
import { foldWords } from './fold-words.js';

describe('the words by which a text is found', () => {
  it.each([
    ['Border management, borders', ['border', 'management']],
    ['Données des frontières', ['donnee', 'des', 'frontiere']],
    ['Gestión de DATOS', ['gestion', 'de', 'dato']],
    ['миграция и Миграция', ['миграция', 'и']],
    ['إدارة الهجرة', ['ادارة', 'الهجرة']],
    ['access to status', ['access', 'to', 'statu']],
  ])('%s', (text, words) => {
    expect(foldWords([text])).toEqual(words);
  });

  it('are those of Chinese too, which has no spaces', () => {
    expect(foldWords(['移民数据管理'])).toEqual(expect.arrayContaining([...foldWords(['数据'])]));
  });

  it('are no more than are needed', () => {
    const long = Array.from({ length: 1_000 }, (_, index) => `word${String(index)}`).join(' ');

    expect(foldWords([long])).toHaveLength(200);
  });
});
