import Handlebars from 'handlebars';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { directionOf } from '@hub/wording/direction.js';
import type { Moment } from '../../request/domain/timeline/timeline.js';
import { factSentence, roleName } from '../../wording/fact-sentence.js';
import type { ProviderNaming } from '../../wording/party-name.js';
import { WORDING } from '../../wording/wording.js';

/** What a letter is about. */
export interface LetterMatter {
  readonly moment: Moment;
  readonly title: string;
  readonly dueAt?: Date;
  readonly link: string;
  /** Of the providers that it names. */
  readonly names: ProviderNaming;
}

/** Whom it is written to, and how. */
export interface LetterReader {
  readonly name: string;
  readonly language: UnLanguage;
  /** IANA name. */
  readonly timeZone: string;
}

// Every value is escaped by Handlebars.
const PAGE = Handlebars.compile<Record<string, string>>(`<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head><meta charset="utf-8"><title>{{subject}}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#1b1b1b;text-align:{{start}}">
<p>{{greeting}}</p>
<p>{{about}}</p>
<p><strong>{{happened}}</strong></p>
<p>{{turn}}</p>
<p><a href="{{link}}">{{open}}</a></p>
<hr><p style="color:#595959;font-size:small">{{footer}}</p>
</body>
</html>
`);

/** The letter in the reader's language: subject, plain text, and HTML written in the language's direction. */
export function writeLetter(
  { moment, title, dueAt, link, names }: LetterMatter,
  { name, language, timeZone }: LetterReader,
) {
  const say = (...[key, values]: [Parameters<typeof WORDING.say>[1], Parameters<typeof WORDING.say>[2]?]) =>
    WORDING.say(language, key, values, { timeZone });
  const party = roleName(language, moment.ballWith);
  const sentence = factSentence(language, moment.name, moment.data, { timeZone, names });
  const parts = {
    subject: say('mail.subject', { label: WORDING.say(language, `label.${moment.label}`), title }).replace(
      /\s+/g,
      ' ',
    ),
    greeting: say('mail.greeting', { name }),
    about: say('mail.about', { title }),
    happened: say('mail.happened', { at: moment.at, sentence }),
    turn: dueAt === undefined ? say('mail.turn', { party }) : say('mail.turn-due', { party, dueAt }),
    open: say('mail.open'),
    footer: say('mail.footer'),
  };
  const direction = directionOf(language);
  return {
    subject: parts.subject,
    text: [
      parts.greeting,
      parts.about,
      parts.happened,
      parts.turn,
      // On a line of its own: a sentence from right to left would tear it apart.
      `${parts.open}:\n${link}`,
      `-- \n${parts.footer}`,
      '',
    ].join('\n\n'),
    html: PAGE({ ...parts, language, direction, link, start: direction === 'rtl' ? 'right' : 'left' }),
  };
}
