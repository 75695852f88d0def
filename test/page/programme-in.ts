import type { Language } from '../../apps/console/page/wording/languages.js';
import { northMacedonia, type Programme } from '../../tools/demo/journey/programme.js';

const IN_ARABIC = {
  title: 'التخطيط القائم على الأدلة لسياسات الهجرة في مقدونيا الشمالية',
  need: 'تفتقر المؤسسات إلى بيانات مشتركة عن الهجرة وإلى التنبؤ والتنسيق.',
};
const PROVIDERS = 2;
// The fund has money for both journeys.
const DIVISOR = { en: 1, ar: 2 } as const;

/** The programme of a journey in a language, with two providers; each language has a title of its own. */
export async function programmeIn(language: Extract<Language, 'en' | 'ar'>): Promise<Programme> {
  const all = await northMacedonia();
  const shares = all.shares
    .slice(0, PROVIDERS)
    .map((share) => ({ ...share, amountMinor: share.amountMinor / DIVISOR[language] }));
  return { ...all, shares, ...(language === 'ar' ? IN_ARABIC : {}) };
}
