import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { Section } from '../parts/section.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { currencyOf, newActivity, partnersOf } from './draft-plan.js';
import type { PlanFieldsProps } from './plan-fields.js';

/** Activities, each with its implementer, source and amount. */
export function ActivityFields({ request, plan, set }: PlanFieldsProps & { readonly request: RequestView }) {
  const { t, number } = useWording();
  const providerName = useProviderName();
  const partners = partnersOf(request).map((id) => ({ value: id, label: providerName(id) }));
  const sources = [{ value: 'fund', label: t('plan.fund') }, ...partners];
  return (
    <Section title={t('plan.activities')}>
      {plan.activities.map((activity, index) => {
        const [line = newActivity(request).budgetLines[0]] = activity.budgetLines;
        if (line === undefined) return null;
        const which = number(index + 1);
        const setLine = (changed: Partial<typeof line>) => {
          const budgetLines = [{ ...line, ...changed }, ...activity.budgetLines.slice(1)];
          set({ activities: plan.activities.with(index, { ...activity, budgetLines }) });
        };
        return (
          <fieldset key={activity.activityId} className="card">
            <legend>{t('plan.activity', { number: which })}</legend>
            <div className="grid">
              <TextInput
                label={t('field.activity')}
                value={activity.title}
                maxLength={300}
                onChange={({ currentTarget }) => {
                  set({
                    activities: plan.activities.with(index, { ...activity, title: currentTarget.value }),
                  });
                }}
              />
              <NativeSelect
                label={t('field.implementer')}
                value={line.implementer}
                data={partners}
                onChange={({ currentTarget }) => {
                  setLine({ implementer: currentTarget.value });
                }}
              />
              <NativeSelect
                label={t('field.source')}
                value={line.source}
                data={sources}
                onChange={({ currentTarget }) => {
                  setLine({ source: currentTarget.value });
                }}
              />
              <MoneyField
                label={t('field.amount')}
                currency={currencyOf(request)}
                value={line.amount}
                onChange={(amount) => {
                  setLine({ amount: amount ?? { amountMinor: 0, currency: currencyOf(request) } });
                }}
              />
            </div>
            <Button
              variant="default"
              mt="sm"
              onClick={() => {
                set({ activities: plan.activities.toSpliced(index, 1) });
              }}
            >
              {t('plan.removeActivity', { number: which })}
            </Button>
          </fieldset>
        );
      })}
      <Group>
        <Button
          variant="default"
          onClick={() => {
            set({ activities: [...plan.activities, newActivity(request)] });
          }}
        >
          {t('plan.addActivity')}
        </Button>
      </Group>
    </Section>
  );
}
