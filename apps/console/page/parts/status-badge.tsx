import type { RequestStatus } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

const DOTS: Partial<Record<RequestStatus, string>> = {
  submitted: '#1f74c7',
  triage: '#1f74c7',
  'info-requested': '#c47a00',
  matching: '#7a4bc2',
  'offers-open': '#7a4bc2',
  'offers-review': '#c47a00',
  unmet: '#b3261e',
  'fund-review': '#0f7d7d',
  pipeline: '#0f7d7d',
  design: '#1f74c7',
  agreement: '#1f74c7',
  ready: '#1f74c7',
  'in-delivery': '#2a8a4a',
  'completion-review': '#c47a00',
  completed: '#2a8a4a',
  closed: '#2a8a4a',
};

/** A request's status in plain words. */
export function StatusBadge({ status }: { readonly status: RequestStatus }) {
  const { t } = useWording();
  return (
    <span className="status" style={{ '--dot': DOTS[status] } as React.CSSProperties}>
      {t(`status.${status}`)}
    </span>
  );
}
