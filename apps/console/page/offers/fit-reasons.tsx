import type { ShortlistView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

type Match = ShortlistView['items'][number]['matches'][number];
type Criterion = keyof Match['scores'];

/** The criteria that speak most for a match, and those that speak against it, in words and shares. */
export function FitReasons({ match }: { readonly match: Match }) {
  const { t, percent, list } = useWording();
  const scored = (Object.entries(match.scores) as [Criterion, number][]).filter(
    ([criterion]) => !(match.neutral as readonly string[]).includes(criterion),
  );
  const said = ([criterion, score]: [Criterion, number]) =>
    `${t(`criterion.${criterion}`)} ${percent(score)}`;
  const strong = scored.filter(([, score]) => score >= 0.7).sort(([, one], [, other]) => other - one);
  const weak = scored.filter(([, score]) => score < 0.4).sort(([, one], [, other]) => one - other);
  return (
    <>
      {strong.length > 0 && <div>{t('shortlist.for', { reasons: list(strong.slice(0, 4).map(said)) })}</div>}
      {weak.length > 0 && <div>{t('shortlist.against', { reasons: list(weak.slice(0, 3).map(said)) })}</div>}
    </>
  );
}
