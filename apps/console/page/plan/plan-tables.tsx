import type { Plan } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Facts } from '../parts/facts.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';

/** The plan in words and sums. */
export function PlanTables({ plan }: { readonly plan: Plan }) {
  const { t, day, money, number } = useWording();
  const providerName = useProviderName();
  const lines = plan.activities.flatMap(({ title, budgetLines }) =>
    budgetLines.map((line, index) => ({ ...line, title, key: `${title} ${String(index)}` })),
  );
  return (
    <>
      <Facts
        facts={[
          [t('field.leadImplementer'), plan.leadImplementer && providerName(plan.leadImplementer)],
          [t('field.localPartner'), plan.localPartner ?? plan.localPartnerReason],
          [t('field.startsOn'), plan.startsOn && day(plan.startsOn)],
          [t('field.durationMonths'), plan.durationMonths && number(plan.durationMonths)],
        ]}
      />
      <DataTable
        caption={t('plan.budget')}
        rows={lines}
        keyOf={({ key }) => key}
        columns={[
          { head: t('field.activity'), cell: ({ title }) => title },
          { head: t('field.implementer'), cell: ({ implementer }) => providerName(implementer) },
          {
            head: t('field.source'),
            cell: ({ source }) => (source === 'fund' ? t('plan.fund') : providerName(source)),
          },
          { head: t('field.amount'), align: 'end', cell: ({ amount }) => money(amount) },
        ]}
      />
      <DataTable
        caption={t('plan.milestones')}
        rows={plan.milestones}
        keyOf={({ milestoneId }) => milestoneId}
        columns={[
          { head: t('field.milestone'), cell: ({ title }) => title },
          { head: t('field.dueOn'), cell: ({ dueOn }) => day(dueOn) },
        ]}
      />
      <DataTable
        caption={t('plan.indicators')}
        rows={plan.indicators}
        keyOf={({ indicatorId }) => indicatorId}
        columns={[
          { head: t('field.indicator'), cell: ({ title }) => title },
          { head: t('field.baseline'), cell: ({ baseline }) => baseline },
          { head: t('field.target'), cell: ({ target }) => target },
        ]}
      />
    </>
  );
}
