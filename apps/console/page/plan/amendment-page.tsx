import { Stack, Text, Textarea, Title } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useRequest } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { sendable } from './draft-plan.js';
import { PlanFields } from './plan-fields.js';
import { PlanFoot } from './plan-foot.js';
import { usePlanDraft } from './use-plan-draft.js';

const route = getRouteApi('/people/requests/$requestId/amendment');

/** A party proposes another plan than the one that was signed. */
export function AmendmentPage() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <Amending key={request.requestId} request={request} />}</Loaded>;
}

function Amending({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const navigate = useNavigate();
  const { requestId } = request;
  const reason = useLocalDraft(`${requestId}.amendment-reason`, '');
  const draft = usePlanDraft(`${requestId}.amendment`, request);
  const plan = draft.value;
  const propose = useChange(() => {
    reason.forget();
    draft.forget();
    void navigate({ to: '/requests/$requestId', params: { requestId } });
  });
  return (
    <Stack>
      <Title order={1}>{t('action.propose-amendment')}</Title>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId }}>
          {request.content.title}
        </Link>
      </Text>
      <Text>{t('delivery.amendmentHelp')}</Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.overtaken === undefined)
            propose.mutate({
              service: 'intake',
              path: `/v1/requests/${requestId}/amendments`,
              version: request.version,
              body: { reason: reason.value, plan: sendable(plan) },
            });
        }}
      >
        <Stack>
          <Textarea
            label={t('delivery.amendmentReason')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            value={reason.value}
            onChange={({ currentTarget }) => {
              reason.change(currentTarget.value);
            }}
          />
          <PlanFields
            request={request}
            plan={plan}
            set={(changed) => {
              draft.change({ ...plan, ...changed });
            }}
          />
          <PlanFoot request={request} draft={draft} change={propose} label={t('delivery.propose')} />
        </Stack>
      </form>
    </Stack>
  );
}
