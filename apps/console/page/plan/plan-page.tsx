import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useRequest } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { sendable, type DraftPlan } from './draft-plan.js';
import { PlanFields } from './plan-fields.js';
import { PlanFoot } from './plan-foot.js';
import { usePlanDraft } from './use-plan-draft.js';

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
  const draft = usePlanDraft(`${requestId}.plan`, request);
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
          if (draft.overtaken === undefined)
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
          <PlanFields request={request} plan={plan} set={set} />
          <PlanFoot request={request} draft={draft} change={save} label={t('plan.save')} />
        </Stack>
      </form>
    </Stack>
  );
}
