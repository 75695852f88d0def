import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useProviderName } from '../request/provider-names.js';
import { useRequest } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { ActivityFields } from './activity-fields.js';
import { draftOf, drawable, partnersOf, sendable, type DraftPlan } from './draft-plan.js';
import { Gantt } from './gantt.js';
import { IndicatorFields } from './indicator-fields.js';
import { MilestoneFields } from './milestone-fields.js';

const route = getRouteApi('/people/requests/$requestId/plan');

/** Writes the plan: activities with their budget, milestones, indicators. */
export function PlanPage() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <Planning key={request.requestId} request={request} />}</Loaded>;
}

function Planning({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const navigate = useNavigate();
  const { requestId } = request;
  const draft = useLocalDraft<DraftPlan>(`${requestId}.plan`, draftOf(request));
  const save = useChange(() => {
    draft.forget();
    void navigate({ to: '/requests/$requestId', params: { requestId } });
  });
  const plan = draft.value;
  const set = (changed: Partial<DraftPlan>) => {
    draft.change({ ...plan, ...changed });
  };
  return (
    <Stack>
      <Title order={1}>{t('plan.title')}</Title>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId }}>
          {request.content.title}
        </Link>
      </Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({
            service: 'intake',
            method: 'PUT',
            path: `/v1/requests/${requestId}/plan`,
            version: request.version,
            body: sendable(plan),
          });
        }}
      >
        <Stack>
          <Frame request={request} plan={plan} set={set} />
          <ActivityFields request={request} plan={plan} set={set} />
          <MilestoneFields plan={plan} set={set} />
          <IndicatorFields plan={plan} set={set} />
          <Section title={t('plan.preview')}>
            <Gantt plan={drawable(plan)} needItems={request.content.needItems} done={{}} />
          </Section>
          <ProblemAlert error={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {save.error?.isStale === true ? t('action.again') : t('plan.save')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('plan.kept')}
            </Text>
          </Group>
        </Stack>
      </form>
    </Stack>
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
