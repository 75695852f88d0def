import { Button, Group, TextInput } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { newMilestone } from './draft-plan.js';
import type { PlanFieldsProps } from './plan-fields.js';

/** What will be reached and when. */
export function MilestoneFields({ plan, set }: PlanFieldsProps) {
  const { t, number } = useWording();
  return (
    <Section title={t('plan.milestones')}>
      {plan.milestones.map((milestone, index) => (
        <Group key={milestone.milestoneId} align="flex-end">
          <TextInput
            style={{ flex: '1 1 14rem' }}
            label={t('plan.milestone', { number: number(index + 1) })}
            value={milestone.title}
            maxLength={300}
            onChange={({ currentTarget }) => {
              set({ milestones: plan.milestones.with(index, { ...milestone, title: currentTarget.value }) });
            }}
          />
          <TextInput
            type="date"
            label={t('plan.milestoneDue', { number: number(index + 1) })}
            value={milestone.dueOn}
            onChange={({ currentTarget }) => {
              set({ milestones: plan.milestones.with(index, { ...milestone, dueOn: currentTarget.value }) });
            }}
          />
        </Group>
      ))}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          set({ milestones: [...plan.milestones, newMilestone()] });
        }}
      >
        {t('plan.addMilestone')}
      </Button>
    </Section>
  );
}
