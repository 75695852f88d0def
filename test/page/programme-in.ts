import type { Language } from '../../apps/console/page/wording/languages.js';
import { northMacedonia, type Programme } from '../../tools/demo/journey/programme.js';

const IN_ARABIC = {
  title: 'التخطيط القائم على الأدلة لسياسات الهجرة في مقدونيا الشمالية',
  need: 'تفتقر المؤسسات إلى بيانات مشتركة عن الهجرة وإلى التنبؤ والتنسيق.',
};
const PROVIDERS = 2;
/** The programme of a journey in a language, with two providers. */
export async function programmeIn(language: Extract<Language, 'en' | 'ar'>): Promise<Programme> {
  const all = await northMacedonia();
  const shares = all.shares.slice(0, PROVIDERS);
  return { ...all, shares, ...(language === 'ar' ? IN_ARABIC : {}) };
}
