import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { Section } from '../parts/section.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { ActivityFields } from './activity-fields.js';
import { drawable, partnersOf, type DraftPlan } from './draft-plan.js';
import { Gantt } from './gantt.js';
import { IndicatorFields } from './indicator-fields.js';
import { MilestoneFields } from './milestone-fields.js';

/** Everything that a plan says, to be written or changed. */
export function PlanFields({ request, plan, set }: PlanFieldsProps & { readonly request: RequestView }) {
  const { t } = useWording();
  return (
    <>
      <Frame request={request} plan={plan} set={set} />
      <ActivityFields request={request} plan={plan} set={set} />
      <MilestoneFields plan={plan} set={set} />
      <IndicatorFields plan={plan} set={set} />
      <Section title={t('plan.preview')}>
        <Gantt plan={drawable(plan)} needItems={request.content.needItems} done={request.milestonesDone} />
      </Section>
    </>
  );
}

/** What the parts of the plan's form are given. */
export interface PlanFieldsProps {
  readonly plan: DraftPlan;
  readonly set: (changed: Partial<DraftPlan>) => void;
}

function Frame({ request, plan, set }: PlanFieldsProps & { readonly request: RequestView }) {
  const { t } = useWording();
  const providerName = useProviderName();
  return (
    <Section title={t('plan.frame')}>
      <div className="grid">
        <NativeSelect
          label={t('field.leadImplementer')}
          value={plan.leadImplementer ?? ''}
          data={[
            { value: '', label: t('choose') },
            ...partnersOf(request).map((id) => ({ value: id, label: providerName(id) })),
          ]}
          onChange={({ currentTarget }) => {
            set({ leadImplementer: currentTarget.value });
          }}
        />
        <TextInput
          label={t('field.localPartner')}
          value={plan.localPartner ?? ''}
          maxLength={300}
          onChange={({ currentTarget }) => {
            set({ localPartner: currentTarget.value });
          }}
        />
        {!plan.localPartner && (
          <TextInput
            label={t('field.localPartnerReason')}
            value={plan.localPartnerReason ?? ''}
            onChange={({ currentTarget }) => {
              set({ localPartnerReason: currentTarget.value });
            }}
          />
        )}
        <TextInput
          type="date"
          label={t('field.startsOn')}
          value={plan.startsOn ?? ''}
          onChange={({ currentTarget }) => {
            set({ startsOn: currentTarget.value });
          }}
        />
        <NumberInput
          label={t('field.durationMonths')}
          min={1}
          max={120}
          hideControls
          value={plan.durationMonths ?? ''}
          onChange={(value) => {
            set({ durationMonths: value === '' ? undefined : Number(value) });
          }}
        />
      </div>
    </Section>
  );
}
