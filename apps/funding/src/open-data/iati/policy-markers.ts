import { MARKERS } from '@hub/contracts/vocabularies/markers.js';
import type { XmlElement } from './iati-party.js';

/** Ours go to 3; IATI's PolicySignificance knows 0 not targeted, 1 significant, 2 principal. */
const HIGHEST = 2;
const GENDER_EQUALITY = { '@vocabulary': '1', '@code': '1' };

/** The committee's mean scores as IATI policy markers: gender by the OECD's code, the others by the publisher's own. */
export function policyMarkers(
  scores: readonly { readonly marker: string; readonly score: number }[],
): readonly XmlElement[] {
  return MARKERS.flatMap((marker) => {
    const given = scores.filter((one) => one.marker === marker).map(({ score }) => score);
    if (given.length === 0) return [];
    const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
    const code = marker === 'gender' ? GENDER_EQUALITY : { '@vocabulary': '99', '@code': marker };
    const significance = { '@significance': String(Math.min(HIGHEST, Math.round(mean))) };
    return [{ ...code, ...significance, ...(marker === 'gender' ? {} : { narrative: LABELS[marker] }) }];
  });
}

const LABELS = {
  'child-sensitivity': 'Child-sensitivity',
  'human-rights': 'Human rights',
  gender: 'Gender',
} as const satisfies Record<(typeof MARKERS)[number], string>;
