import { Stack, Text } from '@mantine/core';
import type { Allocation } from '../api/funding-views.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { isToAccept } from './is-to-accept.js';
import { TrancheActions } from './tranche-actions.js';

/** The transfers of an allocation: what each waits for, and what the person may do about it. */
export function Tranches({ allocation }: { readonly allocation: Allocation }) {
  const { t, number, money } = useWording();
  if (allocation.tranches.length === 0) return null;
  return (
    <Section title={t('tranche.title')}>
      <ol className="card-list">
        {allocation.tranches.map((tranche) => (
          <li key={tranche.tranche} className="card">
            <Stack gap="xs">
              <Text fw={600}>
                {t('tranche.number', { number: number(tranche.tranche) })} ·{' '}
                {isToAccept(tranche) ? t('tranche.toAccept') : t(`trancheStatus.${tranche.status}`)}
              </Text>
              <Facts
                facts={[
                  [t('field.amount'), money(tranche.amount)],
                  [t('tranche.instructedBy'), tranche.instructedBy],
                  [t('tranche.releasedBy'), tranche.releasedBy],
                  [t('tranche.confirmedBy'), tranche.confirmedBy],
                  [t('tranche.failure'), tranche.failure],
                  [t('tranche.expenditure'), tranche.report && money(tranche.report.expenditure)],
                  [t('field.documentReference'), tranche.report?.documentReference],
                ]}
              />
              <TrancheActions allocation={allocation} tranche={tranche} />
            </Stack>
          </li>
        ))}
      </ol>
    </Section>
  );
}
