/** The six official languages of the United Nations, in their own names. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  zh: '中文',
  ru: 'Русский',
} as const;
export type Language = keyof typeof LANGUAGES;

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
