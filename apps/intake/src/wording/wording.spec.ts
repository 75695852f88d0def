import { describe, expect, it } from '@jest/globals';
import { UN_LANGUAGES } from '@hub/contracts/vocabularies/un-languages.js';
import { INTAKE_EVENTS } from '@hub/contracts/intake/intake-events.js';
import { gapsIn } from '@hub/wording/gaps-in.js';
import { MISSING_VALUE } from '@hub/wording/wording.js';
import { readFileSync } from 'node:fs';
import { factName } from '../request/domain/request-facts.js';
import { PUBLIC_LABELS } from '../request/domain/public-labels.js';
import { factSentence, roleName } from './fact-sentence.js';
import { CATALOGUES, WORDING } from './wording.js';

const FACTS = INTAKE_EVENTS.filter(({ type }) => type.startsWith('intake.request.'));
/** The frozen example of an event, as a consumer gets it. */
const exampleOf = (type: string): object =>
  JSON.parse(readFileSync(`libs/contracts/fixtures/${type}.json`, 'utf8')) as object;

describe('what intake says', () => {
  it('is said in six languages, with every value and plural form', () => {
    expect(gapsIn(CATALOGUES)).toEqual([]);
  });

  it.each(FACTS.map(({ type }) => [type]))('has a sentence for %s', (type) => {
    for (const language of UN_LANGUAGES) {
      const sentence = factSentence(language, factName(type), exampleOf(type));

      expect(sentence).not.toMatch(new RegExp(`^fact\\.|\\{\\{|undefined|${MISSING_VALUE}`));
      expect(sentence.length).toBeGreaterThan(2);
    }
  });

  it('has a word for every label and holder of the ball', () => {
    for (const label of Object.values(PUBLIC_LABELS))
      for (const language of UN_LANGUAGES)
        expect(WORDING.say(language, `label.${label}`)).not.toContain('label.');
    expect(roleName('fr', 'focal-point')).toBe('le point focal de l’État');
  });

  it('keeps a sum and a foreign name whole inside an Arabic sentence', () => {
    const said = factSentence('ar', 'invitation-recorded', { standing: 'proposed', providerId: 'iom' });

    expect(said).toBe('\u2068iom\u2069: قُدِّم عرض.');
    const names = new Map([['iom', 'International Organization for Migration']]);
    expect(
      factSentence('en', 'invitation-recorded', { standing: 'declined', providerId: 'iom' }, { names }),
    ).toBe('International Organization for Migration declined.');
    expect(
      factSentence('fr', 'agreement-opened', { parties: ['state:MKD', 'provider:iom'] }, { names }),
    ).toContain('International Organization for Migration');
    expect(
      factSentence('en', 'referred-to-fund', { gap: { amountMinor: 15_000_000, currency: 'USD' } }),
    ).toBe('The fund is asked for USD\u00a0150,000.');
  });
});
