import i18next, { type i18n } from 'i18next';
import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { Catalogue, Catalogues, KeyOf } from './catalogue.js';
import { directionOf, isolated } from './direction.js';
import { dateIn, dateTimeIn, listIn, moneyIn, numberIn } from './formats.js';
import type { WordedMoney, WordedValue, WordedValues } from './values.js';

/** What is shown for a value that was not given, rather than its name in braces. */
export const MISSING_VALUE = '…';

/** Says sentences of one catalogue in the six UN languages. */
export class Wording<K extends string> {
  private readonly speakers: ReadonlyMap<UnLanguage, i18n>;

  constructor(catalogues: Catalogues) {
    this.speakers = new Map(
      UN_LANGUAGES.map((language) => [language, speakerOf(language, catalogues[language])]),
    );
  }

  /**
   * The sentence of `key`. A value `count` chooses the plural form; text that runs in the other direction is isolated;
   * what stands in a value is never read as a placeholder.
   * @param options.timeZone IANA name; dates and times are shown there, by default in UTC
   */
  say(
    language: UnLanguage,
    key: K,
    values: WordedValues = {},
    options: { readonly timeZone?: string } = {},
  ): string {
    const speaker = this.speakers.get(language);
    if (speaker === undefined) throw new Error(`There is no catalogue for ${language}.`);
    return speaker.t(key as string, {
      ...(typeof values['count'] === 'number' ? { count: values['count'] } : {}),
      replace: values,
      timeZone: options.timeZone ?? 'UTC',
      nest: false,
    });
  }

  /** Is there a sentence of this key? For keys that are put together at run time. */
  has(key: string): key is K {
    return this.speakers.get('en')?.exists(key, { count: 2 }) ?? false;
  }
}

/** Makes the {@link Wording} of an app's catalogues, with the keys its English one has. */
export const wordingOf = <C extends Catalogue>(catalogues: Catalogues<C>): Wording<KeyOf<C>> =>
  new Wording<KeyOf<C>>(catalogues);

function speakerOf(language: UnLanguage, catalogue: Catalogue): i18n {
  const direction = directionOf(language);
  const speaker = i18next.createInstance();
  void speaker.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {
      // What is shown is text; a page or an HTML mail escapes where it writes HTML.
      escapeValue: true,
      escape: (text: string) => isolated(text, direction),
      skipOnVariables: true,
    },
    missingInterpolationHandler: () => MISSING_VALUE,
  });
  const formatter = speaker.services.formatter;
  for (const [name, write] of Object.entries(WRITERS))
    formatter?.add(name, (value: WordedValue, _language, options: { timeZone: string }) =>
      write(language, value, options.timeZone),
    );
  return speaker;
}

type Writer = (language: UnLanguage, value: WordedValue, timeZone: string) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  date: (language, value, timeZone) => dateIn(language, value as Date | string, timeZone),
  dateTime: (language, value, timeZone) => dateTimeIn(language, value as Date | string, timeZone),
  money: (language, value) => moneyIn(language, value as WordedMoney),
  number: (language, value) => numberIn(language, value as number),
  list: (language, value) => listIn(language, value as readonly string[]),
};
