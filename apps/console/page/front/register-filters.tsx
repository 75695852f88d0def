import { Anchor, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { FilterSelect } from '../parts/filter-select.js';
import { OBJECTIVES, useObjectiveName } from '../parts/objective-names.js';
import { usePlaceName } from '../parts/place-name.js';
import { REGIONS } from '../parts/regions.js';
import { SearchField } from '../parts/search-field.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';
import { registerSearchOf, type RegisterSearch } from './register-search.js';
import { STAGES } from './stages.js';

interface Props {
  readonly search: RegisterSearch;
  /** The page whose address keeps the filters. */
  readonly to: '/register' | '/demand';
}

const wordsFor = <const T extends string>(values: readonly T[], word: (value: T) => string) =>
  values.map((value) => ({ value, label: word(value) }));

const INDENT = '\u2003';

/** Which published requests to show or to count. */
export function RegisterFilters({ search, to }: Props) {
  const { t } = useWording();
  const placeName = usePlaceName();
  const navigate = useNavigate();
  const objectiveName = useObjectiveName();
  const countries = useCountryChoices();
  const go = (next: RegisterSearch) =>
    void navigate({ to, search: registerSearchOf({ ...next }), replace: true });
  const { q = '', state: _, status: __, objective: ___, ...more } = search;
  const select = (
    name: Exclude<keyof RegisterSearch, 'q'>,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <FilterSelect
      label={label}
      all={t('register.all')}
      value={search[name]}
      choices={choices}
      onChange={(value) => {
        go({ ...search, [name]: value });
      }}
    />
  );
  return (
    <search>
      <Stack gap="sm">
        <SearchField
          value={q}
          onSearch={(words) => {
            go({ ...search, q: words });
          }}
        />
        <div className="grid" style={{ '--least': '12rem' } as React.CSSProperties}>
          {select('state', t('field.state'), countries)}
          {select(
            'status',
            t('field.status'),
            wordsFor(Object.values(STAGES).flat(), (status) => t(`status.${status}`)),
          )}
          {select(
            'objective',
            t('field.objective'),
            OBJECTIVES.map((one) => ({ value: String(one), label: objectiveName(one) })),
          )}
        </div>
        <details open={Object.keys(more).length > 0 || undefined}>
          <summary>{t('filter.more')}</summary>
          <div className="grid" style={{ '--least': '12rem', marginTop: '0.5rem' } as React.CSSProperties}>
            {select(
              'region',
              t('filter.region'),
              REGIONS.map(({ code, depth }) => ({
                value: code,
                label: INDENT.repeat(depth) + placeName(code),
              })),
            )}
            {select(
              'group',
              t('filter.group'),
              wordsFor(['LDC', 'LLDC', 'SIDS'], (group) => t(`countryGroup.${group}`)),
            )}
            {select(
              'kind',
              t('filter.kind'),
              wordsFor(['technical', 'financial', 'human'], (kind) => t(`kind.${kind}`)),
            )}
            {select(
              'cooperation',
              t('filter.cooperation'),
              wordsFor(['north-south', 'south-south', 'triangular'], (kind) => t(`cooperation.${kind}`)),
            )}
            {select(
              'urgency',
              t('field.urgency'),
              wordsFor(['normal', 'urgent', 'emergency'], (urgency) => t(`urgency.${urgency}`)),
            )}
            {search.sdgTarget !== undefined && select('sdgTarget', t('field.sdgTargets'), [])}
          </div>
        </details>
        {Object.keys(search).length > 0 && (
          <Anchor
            component="button"
            type="button"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              go({});
            }}
          >
            {t('filter.clear')}
          </Anchor>
        )}
      </Stack>
    </search>
  );
}
