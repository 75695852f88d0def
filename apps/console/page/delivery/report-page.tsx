import { Alert, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { DeliveryView, RequestView } from '../api/views.js';
import { fieldId } from '../editor/gaps-of.js';
import { FormFoot } from '../parts/form-foot.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useRequest } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { draftReportOf, returnedOf, sendableReport, type DraftReport } from './draft-report.js';
import { FigureFields } from './figure-fields.js';
import { useDelivery } from './use-delivery.js';

const route = getRouteApi('/people/requests/$requestId/report');

/** The lead implementer reports on a period of the work. */
export function ReportPage() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <WithDelivery request={request} />}</Loaded>;
}

function WithDelivery({ request }: { readonly request: RequestView }) {
  const query = useDelivery(request);
  return (
    <Loaded query={query}>
      {(delivery) => (
        <Reporting
          key={returnedOf(delivery.progressReports)?.reportId ?? 'new'}
          request={request}
          delivery={delivery}
        />
      )}
    </Loaded>
  );
}

interface Props {
  readonly request: RequestView;
  readonly delivery: DeliveryView;
}

function Reporting({ request, delivery }: Props) {
  const { t } = useWording();
  const navigate = useNavigate();
  const { requestId } = request;
  const returned = returnedOf(delivery.progressReports);
  const draft = useLocalDraft<DraftReport>(
    `${requestId}.report.${returned?.reportId ?? 'new'}`,
    draftReportOf(request, delivery),
  );
  const send = useChange(() => {
    draft.forget();
    void navigate({ to: '/requests/$requestId', params: { requestId } });
  });
  const set = (changed: Partial<DraftReport>) => {
    draft.change({ ...draft.value, ...changed });
  };
  return (
    <Stack>
      <Title order={1}>{t('action.report-progress')}</Title>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId }}>
          {request.content.title}
        </Link>
      </Text>
      {returned?.comment !== undefined && (
        <Alert color="orange" variant="outline" title={t('delivery.returned')}>
          {returned.comment}
        </Alert>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate({
            service: 'intake',
            path: `/v1/requests/${requestId}/progress-reports`,
            version: request.version,
            body: sendableReport(draft.value),
          });
        }}
      >
        <Stack>
          <PeriodFields report={draft.value} set={set} />
          <ReachedFields request={request} delivery={delivery} report={draft.value} set={set} />
          <FigureFields indicators={delivery.indicators} report={draft.value} set={set} />
          <FormFoot change={send} label={t('delivery.send')} placeOf={fieldId} />
        </Stack>
      </form>
    </Stack>
  );
}

/** What the parts of the report's form are given. */
export interface ReportFieldsProps {
  readonly report: DraftReport;
  readonly set: (changed: Partial<DraftReport>) => void;
}

function PeriodFields({ report, set }: ReportFieldsProps) {
  const { t } = useWording();
  return (
    <Section title={t('field.period')}>
      <Group grow preventGrowOverflow={false}>
        {(['periodStartsOn', 'periodEndsOn'] as const).map((name) => (
          <TextInput
            key={name}
            id={fieldId(`/${name}`)}
            type="date"
            label={t(name === 'periodStartsOn' ? 'field.startsOn' : 'field.endsOn')}
            value={report[name]}
            onChange={({ currentTarget }) => {
              set({ [name]: currentTarget.value });
            }}
          />
        ))}
      </Group>
      <Textarea
        id={fieldId('/narrative')}
        label={t('delivery.narrative')}
        required
        autosize
        minRows={4}
        maxLength={4000}
        value={report.narrative}
        onChange={({ currentTarget }) => {
          set({ narrative: currentTarget.value });
        }}
      />
    </Section>
  );
}

/** Milestones that the report claims, and documents that belong to it. */
function ReachedFields({ request, delivery, report, set }: Props & ReportFieldsProps) {
  const { t } = useWording();
  const open = delivery.milestones.filter(({ standing }) => standing === 'open');
  const documents = request.attachments.filter(
    ({ kind, struckBecause }) => kind === 'report' && struckBecause === undefined,
  );
  if (open.length === 0 && documents.length === 0) return null;
  return (
    <Section title={t('delivery.reached')}>
      <Checkbox.Group
        label={t('plan.milestones')}
        value={[...report.milestoneIds]}
        onChange={(milestoneIds) => {
          set({ milestoneIds });
        }}
      >
        {open.map(({ milestoneId, title }) => (
          <Checkbox key={milestoneId} mt="xs" value={milestoneId} label={title} />
        ))}
      </Checkbox.Group>
      {documents.length > 0 && (
        <Checkbox.Group
          label={t('delivery.documents')}
          value={[...report.attachmentIds]}
          onChange={(attachmentIds) => {
            set({ attachmentIds });
          }}
        >
          {documents.map(({ attachmentId, fileName }) => (
            <Checkbox key={attachmentId} mt="xs" value={attachmentId} label={fileName} />
          ))}
        </Checkbox.Group>
      )}
    </Section>
  );
}
