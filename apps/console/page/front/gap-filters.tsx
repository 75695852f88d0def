import { useNavigate } from '@tanstack/react-router';
import { FilterSelect } from '../parts/filter-select.js';
import { OBJECTIVES, useObjectiveName } from '../parts/objective-names.js';
import { usePlaceName } from '../parts/place-name.js';
import { REGIONAL_BODIES, REGIONS } from '../parts/regions.js';
import { LANGUAGES } from '../wording/languages.js';
import { useWording } from '../wording/use-wording.js';
import { gapSearchOf, type GapSearch } from './gap-search.js';

const INDENT = '\u2003';

/** Which offers that nobody has made to show. */
export function GapFilters({ search }: { readonly search: GapSearch }) {
  const { t, languageName } = useWording();
  const navigate = useNavigate();
  const objectiveName = useObjectiveName();
  const placeName = usePlaceName();
  const select = (
    name: keyof GapSearch,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    all = t('register.all'),
  ) => (
    <FilterSelect
      label={label}
      all={all}
      value={search[name]}
      choices={choices}
      onChange={(value) =>
        void navigate({ to: '/gaps', search: gapSearchOf({ ...search, [name]: value }), replace: true })
      }
    />
  );
  return (
    <search className="grid" style={{ '--least': '12rem' } as React.CSSProperties}>
      {select(
        'objective',
        t('field.objective'),
        OBJECTIVES.map((one) => ({ value: String(one), label: objectiveName(one) })),
      )}
      {select(
        'kind',
        t('filter.kind'),
        (['technical', 'financial', 'human'] as const).map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
        })),
      )}
      {select(
        'place',
        t('gaps.place'),
        [
          ...REGIONS.map(({ code, depth }) => ({
            value: code,
            label: INDENT.repeat(depth) + placeName(code),
          })),
          ...REGIONAL_BODIES.map((body) => ({ value: body, label: placeName(body) })),
        ],
        t('filter.anywhere'),
      )}
      {select(
        'language',
        t('gaps.language'),
        Object.keys(LANGUAGES).map((code) => ({ value: code, label: languageName(code) })),
      )}
    </search>
  );
}
