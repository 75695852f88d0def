import type { DeliveryView, RequestView } from '../api/views.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { Amendments } from './amendments.js';
import { IndicatorTable } from './indicator-table.js';
import { Outcome } from './outcome.js';
import { ProgressReports } from './progress-reports.js';
import { useDelivery } from './use-delivery.js';

const AFTER_SIGNING = [
  'ready',
  'in-delivery',
  'suspended',
  'completion-review',
  'completed',
  'closed',
  'terminated',
];

/** How the work goes: figures, reports, amendments, and what came of it. */
export function Delivery({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const isUnderWay = AFTER_SIGNING.includes(request.status);
  const query = useDelivery(request, isUnderWay);
  if (!isUnderWay) return null;
  if (query.data === undefined) return <NotLoaded title={t('delivery.title')} query={query} />;
  return <Shown request={request} delivery={query.data} />;
}

function Shown({ request, delivery }: { readonly request: RequestView; readonly delivery: DeliveryView }) {
  const { t } = useWording();
  const { indicators, progressReports, amendments } = delivery;
  return (
    <>
      <Section title={t('delivery.title')}>
        <IndicatorTable indicators={indicators} />
        <ProgressReports reports={progressReports} delivery={delivery} />
      </Section>
      {amendments.length > 0 && (
        <Section title={t('delivery.amendments')}>
          <Amendments amendments={amendments} />
        </Section>
      )}
      <Outcome request={request} />
    </>
  );
}
