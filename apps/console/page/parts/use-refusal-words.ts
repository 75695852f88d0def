import { useTranslation } from 'react-i18next';
import type { ApiProblem, FieldProblem } from '../api/problem.js';
import { useWording } from '../wording/use-wording.js';
import { fieldSaid, refusalSaid } from './refusal-words.js';

/** Refusals in the reader's language, found by their codes. */
export function useRefusalWords() {
  const { t, i18n } = useTranslation();
  const formats = useWording();
  const within = (part: 'whyRefused' | 'wrongField') => (key: string) =>
    i18n.exists(`${part}.${key}`)
      ? t(`${part}.${key}` as 'whyRefused.internal', { skipInterpolation: true })
      : undefined;
  return {
    ofRefusal: (problem: ApiProblem) => refusalSaid(problem, within('whyRefused'), formats),
    // A field can be wrong for what is a refusal elsewhere: what it names is not there, or has changed.
    ofField: (problem: FieldProblem) =>
      fieldSaid(problem, (key) => within('wrongField')(key) ?? within('whyRefused')(key)),
  };
}
