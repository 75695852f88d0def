import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { AgreementRegisterEntry } from '../api/views.js';
import { FilterSelect } from '../parts/filter-select.js';
import { SearchField } from '../parts/search-field.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';
import { agreementSearchOf, type AgreementSearch } from './agreement-search.js';

interface Props {
  readonly search: AgreementSearch;
  /** What is shown now: its partners can be chosen. */
  readonly entries: readonly AgreementRegisterEntry[];
}

/** Which agreements to show. */
export function AgreementFilters({ search, entries }: Props) {
  const { t } = useWording();
  const navigate = useNavigate();
  const change = (changed: AgreementSearch) =>
    void navigate({ to: '/agreements', search: agreementSearchOf({ ...search, ...changed }), replace: true });
  const partners = new Map(
    entries.flatMap((entry) => entry.partners.map(({ providerId, name }) => [providerId, name] as const)),
  );
  return (
    <search>
      <Stack gap="sm">
        <SearchField
          value={search.q ?? ''}
          onSearch={(q) => {
            change({ q });
          }}
        />
        <div className="grid" style={{ '--least': '12rem' } as React.CSSProperties}>
          <FilterSelect
            label={t('agreements.party')}
            all={t('register.all')}
            value={search.state}
            choices={useCountryChoices()}
            onChange={(state) => {
              change({ state });
            }}
          />
          <FilterSelect
            label={t('agreements.partner')}
            all={t('register.all')}
            value={search.provider}
            choices={[...partners].map(([value, label]) => ({ value, label }))}
            onChange={(provider) => {
              change({ provider });
            }}
          />
          <FilterSelect
            label={t('agreements.kind')}
            all={t('register.all')}
            value={search.kind}
            choices={(['bilateral', 'regional', 'multilateral'] as const).map((kind) => ({
              value: kind,
              label: t(`agreementKind.${kind}`),
            }))}
            onChange={(kind) => {
              change({ kind });
            }}
          />
        </div>
      </Stack>
    </search>
  );
}
