import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { usePerson } from '../app/use-session.js';
import type { RequestView } from '../api/views.js';
import { Delivery } from '../delivery/delivery.js';
import { RequestMoney } from '../fund/request-money.js';
import { Gantt } from '../plan/gantt.js';
import { PlanTables } from '../plan/plan-tables.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { Agreement } from './agreement.js';
import { Attachments } from './attachments.js';
import { Decisions } from './decisions.js';
import { EligibilityChecks } from './eligibility-checks.js';
import { LocalNeeds } from './local-needs.js';
import { NeedCards } from './need-cards.js';
import { PartnersOf } from './partners-of.js';
import { Peers } from './peers.js';
import { Questions } from './questions.js';
import { Receipt } from './receipt.js';
import { useRequest } from './request-queries.js';
import { ShortlistOf } from './shortlist-of.js';
import { SimilarRequests } from './similar-requests.js';
import { Timeline } from './timeline.js';
import { Turn } from './turn.js';

const route = getRouteApi('/people/requests/$requestId');

/** One request: where it stands, whose turn it is, what the person may do, and what has happened. */
export function RequestPage() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <Shown request={request} />}</Loaded>;
}

function Shown({ request }: { readonly request: RequestView }) {
  const { t, countries } = useWording();
  return (
    <Stack>
      <div>
        <Title order={1} className="said">
          {request.content.title ?? t('request.untitled')}
        </Title>
        <Text c="dimmed">{countries(request.content.requestingStates)}</Text>
        {usePerson().roles.includes('auditor') && (
          <Link to="/audit/requests/$requestId" params={{ requestId: request.requestId }}>
            {t('auditHistory.open')}
          </Link>
        )}
      </div>
      <Turn request={request} />
      <div className="two-columns">
        <Stack>
          <Decisions request={request} />
          <EligibilityChecks request={request} />
          <Questions request={request} />
          <Agreement request={request} />
          <SimilarRequests request={request} />
          <ShortlistOf request={request} />
          <PartnersOf request={request} />
          {request.plan !== undefined && (
            <Section title={t('plan.title')}>
              <Gantt
                plan={request.plan}
                needItems={request.content.needItems}
                done={request.milestonesDone}
              />
              <PlanTables plan={request.plan} />
            </Section>
          )}
          <Delivery request={request} />
          <RequestMoney request={request} />
          <About request={request} />
          <NeedCards needItems={request.content.needItems} />
          <Attachments request={request} />
          <LocalNeeds request={request} />
          <Peers request={request} />
          <Receipt request={request} />
        </Stack>
        <Timeline request={request} />
      </div>
    </Stack>
  );
}

function About({ request }: { readonly request: RequestView }) {
  const { t, day, list, countries } = useWording();
  const { content, endorsements } = request;
  const isJoint = content.requestingStates.length > 1;
  const unendorsed = content.requestingStates.filter(
    (asking) => !endorsements.some(({ state }) => state === asking),
  );
  return (
    <Section title={t('request.about')}>
      <Text className="said" style={{ whiteSpace: 'pre-line' }}>
        {content.summary}
      </Text>
      <Facts
        facts={[
          [t('field.alreadyUnderWay'), content.alreadyUnderWay],
          [t('field.urgency'), content.urgency && t(`urgency.${content.urgency}`)],
          [
            t('field.cooperationKinds'),
            list((content.cooperationKinds ?? []).map((kind) => t(`cooperation.${kind}`))),
          ],
          [
            t('field.structuralFactors'),
            list((content.structuralFactors ?? []).map((one) => t(`factor.${one}`))),
          ],
          [t('request.submitted'), request.submittedAt && day(request.submittedAt)],
          [t('request.receipt'), request.receipt && <code>{request.receipt.contentHash.slice(0, 16)}…</code>],
          [
            t('request.endorsements'),
            list(
              endorsements.map(({ state, documentReference, endorsedBy }) =>
                [...(isJoint ? [countries([state])] : []), documentReference, endorsedBy].join(', '),
              ),
            ),
          ],
          [t('request.endorsementMissing'), isJoint && countries(unendorsed)],
          [t('request.finalReport'), request.finalReport],
        ]}
      />
    </Section>
  );
}
