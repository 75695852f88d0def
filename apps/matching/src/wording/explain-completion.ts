import type { ClosableGap } from '@hub/contracts/matching/closable-gap.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { WORDING } from './wording.js';

/** What is missing in a plan, and that a gift would cover it, in plain words. */
export function explainCompletion(
  language: UnLanguage,
  { requestTitle, gaps }: { readonly requestTitle: string; readonly gaps: readonly ClosableGap[] },
): string {
  const missing = gaps.flatMap((gap) => partsOf(language, gap));
  return WORDING.say(language, 'gift.completes', { title: requestTitle, missing });
}

function partsOf(
  language: UnLanguage,
  { kind, amount, personDays: days, skills }: ClosableGap,
): readonly string[] {
  const parts = [
    ...(amount === undefined ? [] : [WORDING.say(language, 'gift.money', { amount })]),
    ...(days === undefined ? [] : [WORDING.say(language, 'gift.days', { days })]),
    ...(skills.length === 0 ? [] : [WORDING.say(language, 'gift.skills', { skills })]),
  ];
  return parts.length > 0 ? parts : [WORDING.say(language, `kind.${kind}`)];
}
