import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { OBJECTIVES, useObjectiveName } from '../parts/objective-names.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';
import { registerSearchOf, type RegisterSearch } from './register-search.js';
import { STAGES } from './stages.js';

/** Which requests to show: by State, status and objective. */
export function RegisterFilters({ search }: { readonly search: RegisterSearch }) {
  const { t } = useWording();
  const navigate = useNavigate();
  const objectiveName = useObjectiveName();
  const countries = useCountryChoices();
  const change = (changed: Partial<RegisterSearch>) =>
    void navigate({ to: '/register', search: registerSearchOf({ ...search, ...changed }), replace: true });
  const all = { value: '', label: t('register.all') };
  const statuses = Object.values(STAGES).flat();
  return (
    <search className="grid" style={{ '--least': '12rem' } as React.CSSProperties}>
      <NativeSelect
        label={t('field.state')}
        value={search.state ?? ''}
        data={[all, ...countries]}
        onChange={({ currentTarget }) => {
          change({ state: currentTarget.value });
        }}
      />
      <NativeSelect
        label={t('field.status')}
        value={search.status ?? ''}
        data={[all, ...statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))]}
        onChange={({ currentTarget }) => {
          change({ status: currentTarget.value });
        }}
      />
      <NativeSelect
        label={t('field.objective')}
        value={search.objective ?? ''}
        data={[all, ...OBJECTIVES.map((one) => ({ value: String(one), label: objectiveName(one) }))]}
        onChange={({ currentTarget }) => {
          change({ objective: currentTarget.value });
        }}
      />
    </search>
  );
}
