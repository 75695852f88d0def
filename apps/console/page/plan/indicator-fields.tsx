import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { DIMENSIONS } from '../delivery/dimensions.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { newIndicator } from './draft-plan.js';
import type { PlanFieldsProps } from './plan-fields.js';

/** How one will know that it worked. */
export function IndicatorFields({ plan, set }: PlanFieldsProps) {
  const { t, number } = useWording();
  return (
    <Section title={t('plan.indicators')}>
      {plan.indicators.map((indicator, index) => {
        const which = number(index + 1);
        const change = (changed: Partial<typeof indicator>) => {
          set({ indicators: plan.indicators.with(index, { ...indicator, ...changed }) });
        };
        return (
          <div key={indicator.indicatorId} className="grid">
            <TextInput
              label={t('plan.indicator', { number: which })}
              value={indicator.title}
              maxLength={300}
              onChange={({ currentTarget }) => {
                change({ title: currentTarget.value });
              }}
            />
            <TextInput
              label={t('plan.baseline', { number: which })}
              value={indicator.baseline}
              maxLength={120}
              onChange={({ currentTarget }) => {
                change({ baseline: currentTarget.value });
              }}
            />
            <TextInput
              label={t('plan.target', { number: which })}
              value={indicator.target}
              maxLength={120}
              onChange={({ currentTarget }) => {
                change({ target: currentTarget.value });
              }}
            />
            <NativeSelect
              label={t('plan.measure', { number: which })}
              value={indicator.measure ?? ''}
              data={[
                { value: '', label: t('measure.none') },
                ...(['count', 'percent'] as const).map((value) => ({ value, label: t(`measure.${value}`) })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                change({ measure: value === '' ? undefined : (value as 'count') });
              }}
            />
            <Checkbox.Group
              label={t('plan.disaggregatedBy', { number: which })}
              value={indicator.disaggregatedBy ?? []}
              onChange={(chosen) => {
                change({ disaggregatedBy: chosen as typeof indicator.disaggregatedBy });
              }}
            >
              <Group mt="xs">
                {DIMENSIONS.map((by) => (
                  <Checkbox key={by} value={by} label={t(`dimension.${by}`)} />
                ))}
              </Group>
            </Checkbox.Group>
          </div>
        );
      })}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          set({ indicators: [...plan.indicators, newIndicator()] });
        }}
      >
        {t('plan.addIndicator')}
      </Button>
    </Section>
  );
}
