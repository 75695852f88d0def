import type { Wording } from '../../apps/console/page/wording/en.js';
import type { Language } from '../../apps/console/page/wording/languages.js';

/** The words that the page uses in a language. */
export async function wordsOf(language: Language): Promise<Wording> {
  switch (language) {
    case 'en':
      return (await import('../../apps/console/page/wording/en.js')).EN;
    case 'fr':
      return (await import('../../apps/console/page/wording/fr.js')).FR;
    case 'es':
      return (await import('../../apps/console/page/wording/es.js')).ES;
    case 'ar':
      return (await import('../../apps/console/page/wording/ar.js')).AR;
    case 'zh':
      return (await import('../../apps/console/page/wording/zh.js')).ZH;
    case 'ru':
      return (await import('../../apps/console/page/wording/ru.js')).RU;
  }
}
