import { INTAKE_EVENTS } from '@hub/contracts/intake/intake-events.js';
import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { directionOf } from '@hub/wording/direction.js';
import { MISSING_VALUE } from '@hub/wording/wording.js';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { factName } from '../../request/domain/request-facts.js';
import { PUBLIC_LABELS } from '../../request/domain/public-labels.js';
import { writeLetter } from './write-letter.js';

const FACTS = INTAKE_EVENTS.map(({ type }) => type).filter((type) => type.startsWith('intake.request.'));
const TITLE = 'Data for <everybody>';
const NAME = 'Élise';
const LINK = 'https://hub.example/requests/1';

const letterOf = (type: string, language: UnLanguage) =>
  writeLetter(
    {
      moment: {
        seq: 1,
        at: new Date('2026-03-29T00:30:00Z'),
        name: factName(type),
        data: JSON.parse(readFileSync(`libs/contracts/fixtures/${type}.json`, 'utf8')) as object,
        role: 'desk',
        status: 'triage',
        label: PUBLIC_LABELS.triage,
        ballWith: 'desk',
      },
      title: TITLE,
      dueAt: new Date('2026-04-05T12:00:00Z'),
      link: LINK,
      names: new Map(),
    },
    { name: NAME, language, timeZone: 'Pacific/Kiritimati' },
  );

describe('a letter', () => {
  it.each(FACTS)('says in six languages that %s', (type) => {
    for (const language of UN_LANGUAGES) {
      const { subject, text, html } = letterOf(type, language);

      for (const part of [subject, text, html])
        expect(part).not.toMatch(new RegExp(`\\{\\{|undefined|(?:mail|fact|label)\\.\\w|${MISSING_VALUE}`));
      expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text.split('\n')).toContain(LINK);
    }
  });

  it('escapes what people wrote, in its page alone', () => {
    const { subject, text, html } = letterOf('intake.request.cleared.v1', 'en');

    expect([subject, text].every((part) => part.includes(TITLE))).toBe(true);
    expect(html).toContain('Data for &lt;everybody&gt;');
  });

  it('keeps Latin titles and names whole in Arabic, and is written from the right', () => {
    const { subject, text, html } = letterOf('intake.request.cleared.v1', 'ar');

    expect(subject).toContain(`\u2068${TITLE}\u2069`);
    expect(text).toContain(`\u2068${TITLE}\u2069`);
    expect(text).toContain(`\u2068${NAME}\u2069`);
    expect(html).toContain('text-align:right');
    expect(html).toContain('\u2068Data for &lt;everybody&gt;\u2069');
  });

  it('tells instants by the clock of its reader', () => {
    expect(letterOf('intake.request.cleared.v1', 'en').text).toContain('29 March 2026 at 14:30');
    expect(letterOf('intake.request.cleared.v1', 'en').text).toContain('6 April 2026');
  });
});
