/** What speaks against working with a provider, beyond the lists. */
export const RED_FLAG_CATEGORIES = [
  'sanctions',
  'fraud-or-corruption',
  'sexual-exploitation',
  'human-rights',
  'terrorism-financing',
  'other',
] as const;
export type RedFlagCategory = (typeof RED_FLAG_CATEGORIES)[number];
