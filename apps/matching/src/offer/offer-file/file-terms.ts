import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';

/** What no spreadsheet carries: control characters save for new lines and tabs. */
const NOT_IN_FILES = /[^\P{Cc}\n\t]/gu;

/** A text as a file gives it back. */
export const fileText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(NOT_IN_FILES, '').trim();

const fileTexts = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(fileText).filter((text) => text !== '')),
];

/** Terms as a file gives them back: two offers of the same file terms say the same. */
export function fileTerms({ amount, personDays, ...terms }: OfferTerms): OfferTerms {
  return {
    title: fileText(terms.title),
    kind: terms.kind,
    objectives: [...terms.objectives],
    sdgTargets: [...terms.sdgTargets],
    structuralFactors: [...terms.structuralFactors],
    geography: { ...terms.geography },
    ...(amount !== undefined && { amount: { ...amount } }),
    ...(personDays !== undefined && { personDays }),
    skills: fileTexts(terms.skills),
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    languages: [...new Set(terms.languages)],
    interpretation: terms.interpretation,
    cooperationKinds: [...terms.cooperationKinds],
    conditions: fileTexts(terms.conditions),
    capacity: { ...terms.capacity },
  };
}
